/** Portuguese names of the canonical sections. */
import type {SectionNames} from '../section-names.ts'

export const portuguese: SectionNames = {
  headStands: 'first',
  names: {
    summary: {
      title: 'Resumo',
      heads: 'resumo, sumario, sintese, em resumo, resumo executivo',
      whole: 'visao geral, introducao, descricao geral, em poucas palavras, panorama geral',
    },
    background: {
      title: 'Contexto',
      heads: 'contexto, antecedentes, historico do sistema, situacao anterior',
      whole: 'arquitetura, informacoes previas, contextualizacao, conceitos, glossario',
    },
    'what-happened': {
      title: 'O que aconteceu',
      heads: `o que aconteceu, que aconteceu, o que ocorreu, descricao do incidente, descricao do problema, relato, narrativa, sintomas,
        o que houve`,
      whole: 'incidente, problema, descricao, detalhes, detalhe, fatos, os fatos, ocorrencia, falha, detalhamento',
    },
    impact: {
      title: 'Impacto',
      heads: `impacto, impactos, alcance, abrangencia, danos, consequencias, servicos afetados, usuarios afetados, clientes afetados,
        sistemas afetados, escopo, servicos impactados, usuarios impactados, clientes impactados, sistemas impactados`,
      whole: 'efeitos, efeito, quem foi afetado, perdas, prejuizos',
    },
    detection: {
      title: 'Detecção',
      heads: `deteccao, descoberta, como foi detectado, como detectamos, como descobrimos, como ficamos sabendo,
        como o problema foi detectado`,
      whole: 'monitoramento, monitorizacao, alertas, detectado por, identificacao',
    },
    response: {
      title: 'Resposta',
      heads: 'resposta, investigacao, diagnostico, gestao do incidente, resposta ao incidente, como respondemos, tratamento do incidente',
      whole: 'acoes tomadas, acoes realizadas, depuracao, analise da resposta, escalonamento, acoes executadas',
    },
    communication: {
      title: 'Comunicação',
      heads: 'comunicacao, comunicacoes, comunicado, avisos',
      whole: 'atualizacoes, mensagens, anuncios',
    },
    responders: {
      title: 'Participantes',
      heads: `participantes, envolvidos, equipe, pessoas envolvidas, equipe de resposta, quem participou, papeis, times envolvidos,
        equipes envolvidas, responsaveis`,
      whole: 'autores, autor, agradecimentos, pessoas, comandante do incidente, obrigado, contatos',
    },
    timeline: {
      title: 'Linha do tempo',
      heads: `linha do tempo, cronologia, linha temporal, sequencia de eventos, cronologia dos eventos, registro de eventos,
        sequencia dos fatos, historico de eventos, ordem cronologica, eventos principais, eventos chave`,
      whole: 'eventos, historico, cronograma, desenrolar dos fatos, sucessao de eventos',
    },
    'root-causes': {
      title: 'Causas raiz',
      heads: `causa raiz, causas raiz, causas raizes, causa, causas, fatores contribuintes, fatores que contribuiram, analise de causas,
        analise de causa raiz, analise da causa, analise das causas, causa principal, gatilho, gatilhos, origem do problema,
        por que aconteceu, por que ocorreu, porque aconteceu, motivo, causa do incidente, causas fundamentais, causa fundamental,
        causa raiz do problema`,
      whole: `analise, analise tecnica, fatores, explicacao, origem, analise do problema, analise do incidente, detalhes tecnicos,
        explicacao tecnica, por que`,
    },
    'five-whys': {
      title: '5 porquês',
      heads: '5 porques, cinco porques, os 5 porques, os cinco porques, cinco por ques, 5 por ques, arvore de porques',
      whole: 'porques, por ques',
    },
    fishbone: {
      title: 'Espinha de peixe',
      heads: 'espinha de peixe, diagrama de ishikawa, diagrama de espinha de peixe, causa e efeito, diagrama de causa e efeito',
      whole: 'ishikawa',
    },
    'so-what': {
      title: 'E daí?',
      heads: 'e dai, processo de apreciacao, consequencias das consequencias',
      whole: 'apreciacao',
    },
    'points-of-failure': {
      title: 'Pontos de falha',
      heads: `pontos de falha, por que nao foi detectado, por que nao detectamos, por que nao foi evitado, lacunas,
        defesas que falharam, deficiencias`,
      whole: 'o que falhou, fraquezas',
    },
    tollgates: {
      title: 'Pontos de controle',
      heads: 'pontos de controle, controles de qualidade, controles que falharam, queijo suico, modelo do queijo suico',
      whole: 'controles, barreiras',
    },
    mitigation: {
      title: 'Mitigação',
      heads: `mitigacao, resolucao, solucao, recuperacao, como foi resolvido, como resolvemos, como foi corrigido, restauracao,
        restabelecimento, remediacao, contencao, solucao aplicada, solucao temporaria, solucao de contorno`,
      whole: 'correcao, conserto, reparo, estado atual, solucao imediata, status atual, correcao aplicada, correcoes aplicadas',
    },
    lessons: {
      title: 'Lições aprendidas',
      heads: 'licoes, licoes aprendidas, aprendizados, aprendizado, o que aprendemos, que aprendemos, reflexoes, retrospectiva',
      whole: 'conclusao, conclusoes, reflexao, consideracoes finais, revisao',
    },
    'went-well': {
      title: 'O que deu certo',
      heads: `o que deu certo, o que foi bem, o que correu bem, que correu bem, o que funcionou, o que funcionou bem,
        coisas que deram certo, acertos, o que fizemos bem, pontos positivos`,
      whole: 'o bom, pontos fortes, positivo',
    },
    'went-poorly': {
      title: 'O que deu errado',
      heads: `o que deu errado, o que foi mal, o que correu mal, que correu mal, o que nao funcionou, o que nao deu certo,
        coisas que deram errado, o que pode ser melhorado, o que podemos melhorar, pontos de melhoria, areas de melhoria,
        oportunidades de melhoria, o que poderia ter sido melhor, pontos negativos, pontos fracos, pontos a melhorar, o que pode melhorar, o que poderia ser melhor, o que poderia ter sido melhor`,
      whole: 'o ruim, dificuldades, problemas encontrados, a melhorar, problemas',
    },
    'got-lucky': {
      title: 'Onde tivemos sorte',
      heads: 'onde tivemos sorte, tivemos sorte, em que tivemos sorte, sorte',
      whole: 'golpes de sorte',
    },
    options: {
      title: 'Opções consideradas',
      heads: 'opcoes, alternativas, opcoes consideradas, possiveis solucoes, solucoes propostas, alternativas consideradas',
      whole: 'propostas, comparativo',
    },
    'action-items': {
      title: 'Ações',
      heads: `acoes, acoes corretivas, acoes preventivas, itens de acao, plano de acao, proximos passos, medidas, medidas corretivas,
        medidas preventivas, prevencao, tarefas, pendencias, melhorias, acompanhamento, pontos de acao, acoes de acompanhamento,
        trabalho futuro, recomendacoes, como evitar, como evitar que aconteca novamente, passos seguintes, o que vamos fazer,
        acoes de melhoria, plano de melhoria, acoes futuras, plano de correcao, plano de melhoria, plano minimo de correcao`,
      whole: 'a fazer, planos, futuro, passos, melhoria, por fazer',
    },
    references: {
      title: 'Referências',
      heads: `referencias, links, anexo, anexos, apendice, recursos, evidencia, evidencias, informacoes adicionais, material de apoio,
        leituras adicionais, incidentes relacionados, registros`,
      whole: 'notas, logs, graficos, capturas, bibliografia, mais informacoes, veja tambem',
    },
  },
}
