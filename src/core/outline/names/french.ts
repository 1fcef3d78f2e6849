/** French names of the canonical sections. */
import type {SectionNames} from '../section-names.ts'

export const french: SectionNames = {
  headStands: 'first',
  names: {
    summary: {
      title: 'Résumé',
      heads: 'resume, synthese, sommaire, en bref, resume executif, en resume',
      whole: 'vue d ensemble, introduction, apercu, description generale, vue generale',
    },
    background: {
      title: 'Contexte',
      heads: 'contexte, arriere plan, antecedents, rappel du contexte',
      whole: 'architecture, informations prealables, situation initiale, glossaire, historique du systeme',
    },
    'what-happened': {
      title: 'Que s’est-il passé ?',
      heads: `que s est il passe, ce qui s est passe, qu est ce qui s est passe, description de l incident, description du probleme,
        recit, deroule de l incident, symptomes`,
      whole: 'incident, probleme, description, details, les faits, faits, panne, defaut, l incident, le probleme',
    },
    impact: {
      title: 'Impact',
      heads: `impact, impacts, portee, degats, consequences, services affectes, utilisateurs affectes, clients affectes,
        systemes affectes, services impactes, utilisateurs impactes, clients impactes, perimetre, etendue`,
      whole: 'effets, effet, pertes, qui a ete touche, utilisateurs touches, dommages',
    },
    detection: {
      title: 'Détection',
      heads: 'detection, decouverte, comment l avons nous detecte, comment a t il ete detecte, comment l incident a ete detecte',
      whole: 'surveillance, supervision, alertes, detecte par, identification',
    },
    response: {
      title: 'Réponse',
      heads: `reponse, enquete, investigation, investigations, diagnostic, gestion de l incident, reponse a l incident,
        comment avons nous reagi`,
      whole: 'actions menees, actions realisees, debogage, reaction, analyse de la reponse, escalade, intervention, interventions',
    },
    communication: {
      title: 'Communication',
      heads: 'communication, communications, communique, annonces',
      whole: 'mises a jour, messages, information des clients',
    },
    responders: {
      title: 'Intervenants',
      heads: 'intervenants, participants, personnes impliquees, equipe, equipes impliquees, equipe de reponse, roles',
      whole: 'auteurs, auteur, remerciements, personnes, merci, responsable de l incident',
    },
    timeline: {
      title: 'Chronologie',
      heads: `chronologie, ligne de temps, frise chronologique, deroulement, deroule, sequence des evenements, journal des evenements,
        historique des evenements, chronologie des evenements, fil des evenements, evenements cles, chronologie de l incident`,
      whole: 'evenements, historique, calendrier, deroulement des faits, ligne du temps',
    },
    'root-causes': {
      title: 'Causes racines',
      heads: `cause racine, causes racines, cause, causes, cause profonde, causes profondes, facteurs contributifs,
        facteurs contributeurs, analyse des causes, analyse de la cause, analyse de cause racine, analyse des causes racines,
        cause principale, declencheur, element declencheur, origine du probleme, origine de l incident, pourquoi est ce arrive,
        pourquoi cela s est il produit, facteurs aggravants, causes fondamentales, cause fondamentale`,
      whole: `analyse, analyse technique, facteurs, explication, explications, origine, analyse du probleme, analyse de l incident,
        details techniques, pourquoi`,
    },
    'five-whys': {
      title: '5 pourquoi',
      heads: `5 pourquoi, cinq pourquoi, les 5 pourquoi, les cinq pourquoi, 5 pourquois, cinq pourquois, arbre des pourquoi,
        arbre des causes`,
      whole: 'pourquois, les pourquoi',
    },
    fishbone: {
      title: 'Arêtes de poisson',
      heads: `aretes de poisson, arete de poisson, diagramme d ishikawa, diagramme de causes et effets, causes et effets,
        diagramme en aretes de poisson`,
      whole: 'ishikawa, cause et effet',
    },
    'so-what': {
      title: 'Et alors ?',
      heads: 'et alors, processus d appreciation, consequences des consequences',
      whole: 'appreciation',
    },
    'points-of-failure': {
      title: 'Points de défaillance',
      heads: `points de defaillance, pourquoi n a t il pas ete detecte, pourquoi ne l avons nous pas detecte, lacunes,
        defenses qui ont echoue, manques, pourquoi cela n a pas ete detecte, pourquoi n a t on pas detecte`,
      whole: 'ce qui a echoue, faiblesses, defaillances',
    },
    tollgates: {
      title: 'Points de contrôle',
      heads: 'points de controle, controles qualite, controles manques, fromage suisse, modele du fromage suisse',
      whole: 'controles, barrieres',
    },
    mitigation: {
      title: 'Résolution',
      heads: `resolution, attenuation, mitigation, solution, retablissement, remediation, comment l avons nous resolu,
        comment a t il ete resolu, restauration, contournement, retour a la normale, retablissement du service,
        solution de contournement, resolution de l incident`,
      whole: 'correction, reparation, correctif, etat actuel, solution immediate, correctifs',
    },
    lessons: {
      title: 'Enseignements',
      heads: `lecons, lecons apprises, lecons tirees, enseignements, enseignements tires, apprentissages, ce que nous avons appris,
        qu avons nous appris, retrospective, retour d experience, reflexions, les lecons`,
      whole: 'conclusion, conclusions, bilan, rex, revue, lecon',
    },
    'went-well': {
      title: 'Ce qui a bien fonctionné',
      heads: `ce qui a bien fonctionne, ce qui s est bien passe, qu est ce qui a bien fonctionne, qu est ce qui s est bien passe,
        ce qui a marche, ce qui a bien marche, ce qui a fonctionne, points positifs, succes, ce qui est bien alle`,
      whole: 'le bon, points forts, le positif',
    },
    'went-poorly': {
      title: 'Ce qui a mal fonctionné',
      heads: `ce qui a mal fonctionne, ce qui s est mal passe, qu est ce qui a mal fonctionne, qu est ce qui s est mal passe,
        ce qui n a pas marche, ce qui n a pas fonctionne, ce qui a moins bien fonctionne, points negatifs, points a ameliorer,
        axes d amelioration, pistes d amelioration, ce qui peut etre ameliore, ce qui pourrait etre ameliore,
        ce qui n a pas bien fonctionne, ce qui aurait pu mieux se passer`,
      whole: 'le mauvais, difficultes, problemes rencontres, a ameliorer, problemes',
    },
    'got-lucky': {
      title: 'Où nous avons eu de la chance',
      heads: 'ou nous avons eu de la chance, ou avons nous eu de la chance, nous avons eu de la chance, chance, coups de chance',
      whole: 'coup de chance, la chance',
    },
    options: {
      title: 'Options envisagées',
      heads: `options, alternatives, options envisagees, solutions possibles, solutions proposees, solutions envisagees,
        alternatives envisagees`,
      whole: 'propositions, comparaison',
    },
    'action-items': {
      title: 'Actions',
      heads: `actions, actions correctives, actions preventives, plan d action, plan d actions, prochaines etapes, etapes suivantes,
        mesures, mesures correctives, mesures preventives, prevention, taches, suivi, points d action, actions a mener,
        actions de suivi, ameliorations, travaux futurs, recommandations, actions a entreprendre, ce que nous allons faire,
        comment eviter, actions a venir, plan d amelioration`,
      whole: 'a faire, plans, avenir, pour la suite, amelioration, la suite, suites',
    },
    references: {
      title: 'Références',
      heads: `references, liens, annexe, annexes, appendice, ressources, preuves, informations complementaires, documents,
        pour aller plus loin, incidents lies, journaux, captures d ecran`,
      whole: 'logs, graphiques, captures, bibliographie, plus d informations, voir aussi',
    },
  },
}
