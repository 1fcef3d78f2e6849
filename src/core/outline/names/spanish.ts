/** Spanish names of the canonical sections. */
import type {SectionNames} from '../section-names.ts'

export const spanish: SectionNames = {
  headStands: 'first',
  names: {
    summary: {
      title: 'Resumen',
      heads: 'resumen, sumario, sintesis, en resumen, resumen ejecutivo',
      whole: 'vision general, introduccion, descripcion general, en breve, panorama general',
    },
    background: {
      title: 'Antecedentes',
      heads: 'antecedentes, contexto, trasfondo, situacion previa',
      whole: 'arquitectura, informacion previa, contexto del sistema, historia, conceptos previos, glosario',
    },
    'what-happened': {
      title: 'Qué ocurrió',
      heads: 'que paso, que ocurrio, que sucedio, descripcion del incidente, descripcion del problema, relato, que ha pasado, sintomas',
      whole: 'incidente, problema, descripcion, detalles, detalle, los hechos, hechos, incidencia, fallo, falla, la incidencia',
    },
    impact: {
      title: 'Impacto',
      heads: `impacto, alcance, danos, consecuencias, afectacion, servicios afectados, usuarios afectados, clientes afectados,
        sistemas afectados, repercusion`,
      whole: 'efectos, efecto, a quien afecto, perdidas, a quienes afecto',
    },
    detection: {
      title: 'Detección',
      heads: 'deteccion, descubrimiento, como se detecto, como nos enteramos, como lo detectamos, como se descubrio',
      whole: 'monitorizacion, monitoreo, alertas, detectado por, identificacion',
    },
    response: {
      title: 'Respuesta',
      heads: 'respuesta, investigacion, diagnostico, gestion del incidente, respuesta al incidente, como respondimos, como se respondio',
      whole: 'acciones realizadas, acciones tomadas, depuracion, analisis de la respuesta, escalado',
    },
    communication: {
      title: 'Comunicación',
      heads: 'comunicacion, comunicaciones, comunicado, avisos',
      whole: 'actualizaciones, mensajes, anuncios',
    },
    responders: {
      title: 'Participantes',
      heads: `participantes, asistentes, implicados, equipo, personas involucradas, responsables del incidente, equipo de respuesta,
        quien participo, roles`,
      whole: 'autores, autor, agradecimientos, involucrados, personas, comandante del incidente, gracias, responsables, responsable',
    },
    timeline: {
      title: 'Cronología',
      heads: `cronologia, linea de tiempo, linea temporal, secuencia de eventos, linea del tiempo, secuencia de los hechos,
        registro de eventos, historial de eventos, desarrollo de los hechos, orden cronologico, eventos clave`,
      whole: 'eventos, historial, cronograma, sucesos, desarrollo del incidente, sucesion de eventos',
    },
    'root-causes': {
      title: 'Causas raíz',
      heads: `causa raiz, causas raiz, causa, causas, factores contribuyentes, analisis de causas, analisis de causa raiz,
        analisis de la causa, causa principal, causas principales, desencadenante, detonante, origen del problema, por que ocurrio,
        por que paso, por que sucedio, motivo, causa del incidente, causas fundamentales, causa fundamental, causas subyacentes,
        factores desencadenantes`,
      whole: `analisis, analisis tecnico, factores, explicacion, origen, analisis del problema, analisis del incidente,
        detalles tecnicos, explicacion tecnica, por que`,
    },
    'five-whys': {
      title: '5 porqués',
      heads: '5 porques, cinco porques, los 5 porques, los cinco porques, 5 por ques, cinco por ques, arbol de porques, los 5 por ques',
      whole: 'porques, por ques',
    },
    fishbone: {
      title: 'Espina de pescado',
      heads: `espina de pescado, diagrama de ishikawa, diagrama de pescado, causa y efecto, diagrama de causa y efecto,
        diagrama causa efecto`,
      whole: 'ishikawa',
    },
    'so-what': {
      title: '¿Y qué?',
      heads: 'y que, proceso de apreciacion, consecuencias de las consecuencias',
      whole: 'apreciacion',
    },
    'points-of-failure': {
      title: 'Puntos de fallo',
      heads: `puntos de fallo, puntos de falla, por que no se detecto, por que no se evito, brechas, defensas que fallaron, carencias,
        deficiencias, por que no lo detectamos`,
      whole: 'que fallo, debilidades',
    },
    tollgates: {
      title: 'Puntos de control',
      heads: 'puntos de control, controles de calidad, controles que fallaron, queso suizo, modelo del queso suizo',
      whole: 'controles, barreras',
    },
    mitigation: {
      title: 'Mitigación',
      heads: `mitigacion, resolucion, solucion, recuperacion, como se resolvio, como se soluciono, como lo resolvimos,
        como lo solucionamos, restauracion, restablecimiento, remediacion, contencion, solucion aplicada, solucion temporal`,
      whole: 'correccion, arreglo, reparacion, estado actual, solucion inmediata, correccion aplicada, correcciones aplicadas',
    },
    lessons: {
      title: 'Lecciones aprendidas',
      heads: `lecciones, lecciones aprendidas, aprendizajes, aprendizaje, que aprendimos, que hemos aprendido, reflexiones,
        retrospectiva, conclusiones aprendidas`,
      whole: 'conclusion, conclusiones, reflexion, consideraciones finales, revision',
    },
    'went-well': {
      title: 'Qué salió bien',
      heads: `que salio bien, que fue bien, lo que salio bien, lo que fue bien, que funciono, lo que funciono, que funciono bien,
        cosas que salieron bien, aciertos, que hicimos bien, que ha ido bien`,
      whole: 'lo bueno, puntos fuertes, lo positivo',
    },
    'went-poorly': {
      title: 'Qué salió mal',
      heads: `que salio mal, que fue mal, lo que salio mal, lo que fue mal, que no funciono, lo que no funciono, cosas que salieron mal,
        que se puede mejorar, que podemos mejorar, aspectos a mejorar, puntos de mejora, areas de mejora, oportunidades de mejora,
        que podriamos mejorar, que pudo ir mejor, que podria haber ido mejor, que no salio bien, que ha ido mal, lo que fallo`,
      whole: 'lo malo, dificultades, problemas encontrados, a mejorar, problemas',
    },
    'got-lucky': {
      title: 'Dónde tuvimos suerte',
      heads: 'donde tuvimos suerte, tuvimos suerte, en que tuvimos suerte, suerte',
      whole: 'golpes de suerte',
    },
    options: {
      title: 'Opciones consideradas',
      heads: 'opciones, alternativas, opciones consideradas, posibles soluciones, soluciones propuestas, alternativas consideradas',
      whole: 'propuestas, comparativa',
    },
    'action-items': {
      title: 'Acciones',
      heads: `acciones, acciones correctivas, acciones preventivas, acciones a tomar, plan de accion, proximos pasos, siguientes pasos,
        medidas, medidas correctivas, medidas preventivas, prevencion, tareas, pendientes, tareas pendientes, mejoras, seguimiento,
        puntos de accion, acciones de seguimiento, elementos de accion, trabajo futuro, recomendaciones, como evitarlo,
        como evitar que se repita, pasos a seguir, que vamos a hacer, acciones de mejora, plan de mejora, plan de correccion, plan de mejora`,
      whole: 'por hacer, planes, futuro, pasos, mejora, a futuro',
    },
    references: {
      title: 'Referencias',
      heads: `referencias, enlaces, anexo, anexos, apendice, recursos, evidencia, evidencias, informacion adicional, material de apoyo,
        lecturas adicionales, incidentes relacionados, registros`,
      whole: 'notas, logs, graficas, capturas, vinculos, bibliografia, mas informacion, ver tambien',
    },
  },
}
