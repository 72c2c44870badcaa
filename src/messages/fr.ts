import type { ErrorCode, ReasonCode, WarningCode } from "../errors.js";

/** What an input is refused for, in French, by code. */
export const ERRORS_FR: Readonly<Record<ErrorCode, string>> = {
  E_TYPE: "{expected} attendu, {received} reçu. Donner la valeur dans la forme attendue; rien n’est converti.",
  E_MISSING: "Une valeur requise manque. La donner; aucune n’est supposée.",
  E_UNKNOWN_KEY: "Cette clé n’est pas de celles qui sont lues ici. En corriger le nom ou la retirer : {keys}.",
  E_HOSTILE_OBJECT: "L’objet a levé une exception à la lecture. Donner des données simples.",
  E_CHOICE: "La valeur n’est pas parmi les choix. Donner l’une de celles-ci : {options}.",
  E_STRING_TOO_LONG: "Le texte a {length} caractères; au plus {maximum} sont lus.",
  E_NUMBER_FORMAT:
    "Ce n’est pas un nombre décimal comme « 1234.56 » : des chiffres, au plus un point et des décimales; ni signe, ni espace, ni virgule, ni exposant.",
  E_NUMBER_NOT_FINITE: "Le nombre n’est pas fini. En donner un qui le soit.",
  E_MONEY_PRECISION:
    "Le montant a plus de deux décimales. L’arrondir d’abord au cent : rien n’est arrondi à la lecture.",
  E_MONEY_RANGE: "Le montant est hors de {minimum} à {maximum}.",
  E_SHARE_PRECISION: "La part a plus de {maximum} décimales.",
  E_SHARE_RANGE: "La part est hors de 0 à 1. Le temps complet est « 1 », 70 % de celui-ci « 0.70 ».",
  E_INTEGER_RANGE: "Nombre entier de {minimum} à {maximum} attendu.",
  E_DATE_FORMAT: "Ce n’est pas une date comme « 2020-03-15 » : quatre chiffres, deux, deux, et rien d’autre.",
  E_DATE_INVALID: "Ce jour n’existe pas au calendrier.",
  E_DATE_RANGE: "La date est hors de {from} à {until}.",
  E_DATE_OBJECT:
    "Un objet Date est un instant, non un jour : il dépend d’un fuseau. Donner le jour en texte, comme « 2020-03-15 ».",
  E_AGE_RANGE: "L’âge au 1er janvier est hors de {minimum} à {maximum}. Vérifier la date de naissance.",
  E_NO_PRINTED_RATE:
    "Aucune prime n’est imprimée pour cette date : les taux valent du {from} au {until}. Donner une date comprise, ou une édition à soi qui la couvre.",
  E_NO_PRINTED_BENEFIT:
    "Aucune prestation n’est imprimée pour cette date : elles valent à compter du {from}. Donner une date où elles valent.",
  E_NO_RATE_AT_AGE:
    "Aucun taux d’assurance vie additionnelle n’est imprimé à l’âge de tarification de {age} ans et plus. Retirer la garantie additionnelle.",
  E_DEPENDANTS_ABOVE_MEMBER:
    "Le niveau des personnes à charge dépasse celui de la personne adhérente. En donner un égal ou inférieur.",
  E_DEPENDANTS_UNDER_INDIVIDUAL:
    "Le statut individuel ne couvre aucune personne à charge. Retirer leur niveau, ou choisir un autre statut.",
  E_SPOUSE_UNDER_SINGLE_PARENT:
    "Le statut monoparental ne couvre pas de personne conjointe. Retirer son niveau, ou choisir le statut familial.",
  E_SPOUSE_AND_CHILDREN_DIFFER:
    "La personne conjointe et les enfants ont un même niveau : aucun scénario n’en a deux. Donner le même aux deux.",
  E_SPOUSE_LIFE_AMOUNT:
    "L’assurance vie additionnelle de la personne conjointe est de {minimum} à {maximum} par tranche de {step}.",
  E_DENTAL_WITHOUT_HEALTH:
    "Le régime de soins dentaires demande le régime santé, ou d’en être exempté. Donner un scénario santé ou « exempt », ou retirer le dentaire.",
  E_EDITION_NOT_PARSED:
    "L’édition n’est ni de ce paquet, ni rendue par parseEdition. La passer d’abord par parseEdition.",
  E_EDITION_CONTRIBUTION: "Une contribution employeur dépasse la prime totale du scénario {scenario}.",
  E_EDITION_DATES:
    "Les dates ne tiennent pas ensemble : from ne peut suivre until, et chaque tableau doit couvrir toute l’édition.",
  E_EDITION_MAXIMUM: "Les réclamations de cette garantie ne disent pas ce que le maximum compte, ou ses mois manquent.",
  E_EDITION_MARK: "Les réclamations de cette garantie ne disent pas ce que la marque demande. La retirer.",
  E_EDITION_FIGURE: "Le chiffre n’est pas dans la forme de son tableau, comme « {example} ».",
  E_ARRAY_SPARSE: "Le tableau a des trous. Donner chaque élément.",
  E_INTERVAL:
    "Le dernier jour précède le premier. Donner un intervalle qui va d’un jour au même ou à un jour ultérieur.",
  E_MEMBER_COUNT:
    "Un certificat a une personne adhérente; celui-ci en a {count}. Donner le rôle « member » à une seule personne.",
  E_PERSON_TWICE: "Deux personnes ont le même identifiant. Donner à chacune le sien.",
  E_PERSON_UNKNOWN:
    "Le certificat n’a aucune personne de cet identifiant. Donner une de ses personnes, ou y ajouter celle-ci.",
  E_COVERAGE_OVERLAP:
    "La période commence avant la fin d’une précédente : deux protections vaudraient un même jour. Terminer la précédente la veille.",
  E_RECEIVED_BEFORE_INCURRED: "La réclamation est reçue avant que les frais soient engagés. Vérifier les deux dates.",
  E_PART_ABOVE_AMOUNT: "La partie dépasse ce dont elle est une partie. Vérifier les deux montants.",
  E_CLAIM_ID_REUSED:
    "Une autre réclamation, de contenu différent, a cet identifiant. Lui donner le sien, ou annuler la première.",
  E_CLAIM_UNKNOWN:
    "Le registre n’a aucune réclamation de cet identifiant : elle n’a pas été décidée, ou a été annulée.",
  E_OTHER_CERTIFICATE: "Le registre est celui d’un autre certificat. Donner celui de ce certificat.",
  E_CERTIFICATE_TWICE: "Deux registres sont du même certificat. Donner un seul registre par certificat.",
  E_USAGE_VERSION: "Le registre est d’une version qui n’est pas lue ici. Donner un registre de version {version}.",
  // Participation
  E_EVENT_IMPOSSIBLE:
    "Un événement « {type} » ne peut survenir dans l’état « {state} ». En vérifier la date et les événements qui précèdent.",
  E_EVENT_TWICE: "Deux événements « {type} » d’un même jour, ou deux formulaires, s’excluent. N’en garder qu’un.",
  E_EVENT_UNKNOWN:
    "Aucun événement du contrat de la liste n’est à cette date. Donner la date d’un tel événement, ou aucune.",
  E_DATE_ORDER: "La date précède celle de « {other} ». Vérifier les deux.",

  // Benefits and services
  E_LOSS_SHARE:
    "La part d’une perte est hors de {least} à {most}. Donner celle du tableau de l’assureur, ou null quand elle n’est pas connue.",
  E_TIME_FORMAT: "Ce n’est pas une heure comme « 08:30 », de 00:00 à 23:59, et rien d’autre.",

  // Any input
  E_TOO_DEEP: "Les données ont plus de {maximum} niveaux d’imbrication, ou se contiennent elles-mêmes.",
  E_TOO_MANY_ISSUES: "Il y a {more} problèmes de plus que les {maximum} montrés.",
  E_UNEXPECTED:
    "La fonction donnée à attempt a levé une erreur à elle, non une RegimeError. L’appeler sans attempt pour la voir.",
};

/** What a result warns of, in French, by code. */
export const WARNINGS_FR: Readonly<Record<WarningCode, string>> = {
  W_AGE_65:
    "La personne adhérente a {age} ans ou plus : le régime public d’assurance médicaments est alors une option que le dépliant ne traite pas.",
  W_LTD_PREMIUM_END:
    "La prestation cesse à {age} ans; le dépliant ne dit pas quand la prime cesse. Elle est facturée ici.",
  W_SPOUSE_LIFE_ALONE:
    "L’assurance vie additionnelle de la personne conjointe est détenue sans celle des personnes à charge : le dépliant ne dit pas si cela se peut.",
  W_NOT_PERIOD_START:
    "La date n’est pas le premier jour d’une période du calendrier de paie donné; la suivante commence le {next}.",
  W_AFTER_PRINTED_YEAR:
    "Les prestations sont imprimées à compter du {from}, sans fin, avec les taux de l’année qui se termine le {until}. Elles sont réputées durer; une édition ultérieure a pu les changer.",
  W_HEALTH_CLAIM_LATE:
    "La réclamation a été reçue plus de {months} mois après les frais. Le dépliant ne fixe de délai qu’aux soins dentaires; la police peut en avoir un.",
  W_FEE_GUIDE:
    "Ce qu’un guide des tarifs dentaires admet n’est pas imprimé : le montant facturé est pris tel quel. L’assureur peut en retenir moins.",

  // Participation
  W_STATUS_UNUSED:
    "Le statut {status} du régime {plan} ne couvre pas plus de personnes qu’un statut plus étroit. Il est tarifé tel que choisi; le vérifier.",
  W_QUARTER_TIME:
    "Les règles à 25 % du temps plein ou moins ne sont pas imprimées : celles qui valent pour toutes les personnes sont appliquées. Le contrat peut différer.",
  W_WAIVER_UNKNOWN:
    "La clause d’exonération pour une invalidité commencée le {on} n’est pas imprimée. Les primes sont facturées ici comme d’ordinaire; l’assureur peut en exonérer.",
  W_WAIVER_MAY_END: "L’assureur peut mettre fin à l’exonération des primes à compter du {from}. Elle continue ici.",
  W_CHANGE_WAITS:
    "La demande ({plan}) reçue le {received} attend : la personne adhérente est invalide, et aucun jour n’est donné où elle redevient admissible à une nouvelle période d’invalidité.",
  W_CHANGE_DATE_UNKNOWN:
    "Selon la lecture choisie, le texte ne date pas le changement en santé demandé le {received}. Rien ne change ici; le demander à l’assureur.",
  W_EXEMPT_DEPENDANT:
    "Une personne à charge est arrivée le {from} alors que la personne adhérente était exemptée : l’exemption demande une preuve pour elle aussi.",
  W_EXEMPTION_END:
    "L’exemption cesse le {from}. Le texte ne dit ni quelle protection santé suit, ni quand : demander un scénario sans tarder.",
  W_AGREED_SALARY_LATE:
    "L’assureur n’a pas été avisé du salaire convenu avant le {on}, début du régime de congé à traitement différé. Le salaire assurable est inconnu; les primes suivent le salaire ordinaire, et aucune prestation n’en est calculée.",

  // Benefits payable
  W_ACCIDENT_UNKNOWN:
    "Il n’est pas dit si un accident a causé le décès. Si oui, le salaire est payé une fois de plus : donner accidental, true ou false.",
  W_LTD_INDEXATION:
    "Le dépliant ne dit pas si la prestation est indexée. Le même montant est donné du début à la fin; la police peut le hausser.",
  W_LTD_OFFSETS:
    "Le dépliant ne dit pas si d’autres revenus, comme une rente du RRQ ou une indemnité de la CNESST, réduisent la prestation. Aucun n’est soustrait; le demander à l’assureur.",
  W_LTD_NET:
    "Le dépliant ne définit pas la prestation nette de l’employeur. Le montant donné est pris tel quel; vérifier avec l’employeur ce qui en a été déduit.",
  W_LTD_61:
    "La prestation est donnée jusqu’à {age} ans. Elle va jusqu’à {other} ans à une condition liée aux nouvelles règles du RREGOP, et il n’est pas dit si elle est remplie.",
  W_LTD_PENSION:
    "La prestation est réduite d’une part de la rente de retraite payable sans réduction actuarielle, et aucune rente n’a été donnée. Rien n’est soustrait; la donner, ou indiquer qu’il n’y en a pas.",
  W_LTD_EARLIER:
    "L’invalidité a commencé le {on}, avant le tableau imprimé, qui commence le {from}. La prestation est calculée selon ce qui est imprimé; celle du contrat antérieur peut s’appliquer.",

  // The service documents
  W_48_HOURS:
    "Les {hours} heures sont indicatives : le texte ne les compte pas en jours ouvrables, et ailleurs ne les promet que pour la majorité des soins. Un contrôle des reçus peut prendre plus de temps.",
  W_HOURS_DIFFER:
    "Deux documents impriment des heures différentes pour le même service à la clientèle, et un seul le dit ouvert à cette heure. Appeler quand les deux le disent.",
  W_HOLIDAYS:
    "Les documents ne nomment aucun jour férié : tout jour du lundi au vendredi est traité comme ouvrable. Vérifier que celui-ci n’est pas férié.",
  W_NOT_COMPOSED:
    "Des accents ont été saisis à part de leur lettre : {typed} caractères saisis, {composed} comptés. Un autre appareil peut saisir autrement le même mot de passe; éviter les accents.",
  W_COST_BASIS:
    "Le service coûte {amount} à un psychothérapeute non membre. Le texte ne dit pas si c’est par demande ou par année, et ailleurs réserve le service aux membres : s’informer d’abord.",
  W_CONTRACT_LEVEL:
    "Au niveau {level}, ce régime ne couvre pas la psychothérapie : le refus est conforme au contrat. Seul un contrat modifié, ou un niveau plus élevé, y changerait quelque chose.",
  W_CONTRACT_COVERS:
    "À ce niveau, le régime rembourse {share} de la psychothérapie, jusqu’à {maximum} par année pour toutes les disciplines de cette ligne. Demander d’abord à l’assureur pourquoi il a refusé.",
  W_FILE_COUNT:
    "Le texte ne dit pas combien de fichiers peuvent être envoyés par le compte. Si le site en refuse plusieurs, les envoyer un à la fois.",
  W_ONLINE_FORM_UNKNOWN:
    "Si le document est un formulaire de demande qui peut être déposé en ligne, le site bloque l’envoi et renvoie au « dépôt de formulaires en ligne ». Il n’est pas dit si c’en est un : le vérifier avant l’envoi.",
  W_REQUIRED_UNKNOWN:
    "Si le système exige un document pour ce sujet, aucun autre ne peut être envoyé avant lui. Il n’est pas dit s’il en exige un : voir « Documents requis ».",
  W_JPEG_ACCOUNT:
    "La liste du compte imprime JPG et non JPEG, qui est le même format. Il est accepté ici; si le site le refuse, remplacer l’extension du fichier par jpg.",
  W_MEGABYTE:
    "Le texte ne dit pas si sa limite est de {decimal} ou de {binary} octets, et le fichier est entre les deux. Le réduire pour plus de sûreté.",
};

/** Why a claim or a request is refused or reduced, and why a plan is held or not, in French, by code. */
export const REASONS_FR: Readonly<Record<ReasonCode, string>> = {
  R_OUTSIDE_SCHEDULE:
    "Le tableau des prestations, qui commence le {from}, ne dit rien de cette date : ce qui était payable n’est pas connu.",
  R_ALREADY_DECIDED: "Cette réclamation a déjà été décidée : rien n’est payé deux fois.",
  R_NOT_INSURED: "Le régime qui a cette garantie n’était pas détenu à la date des frais.",
  R_EXEMPT: "La personne adhérente était exemptée du régime santé à la date des frais.",
  R_NOT_A_DEPENDANT: "La personne n’était pas au certificat à la date des frais.",
  R_STATUS: "Le statut du régime ne couvrait pas cette personne à la date des frais.",
  R_LEVEL: "La garantie n’est pas couverte au niveau {level}, celui de cette personne à la date des frais.",
  R_PRESCRIPTION: "La garantie demande une prescription médicale, et aucune n’a été donnée.",
  R_NOT_PRESCRIPTION_ONLY: "Seuls les médicaments qui ne s’obtiennent pas sans prescription sont couverts.",
  R_CANNABIS_START: "Le cannabis à des fins médicales est couvert depuis le {from}; les frais sont antérieurs.",
  R_CANNABIS_PRESCRIBER:
    "Le cannabis à des fins médicales doit être prescrit par un médecin ou un infirmier praticien.",
  R_CANNABIS_AUTHORIZATION: "Le cannabis à des fins médicales doit d’abord être autorisé par l’assureur.",
  R_CANNABIS_INDICATION: "L’utilisation ne répond pas aux conditions et indications thérapeutiques de l’assureur.",
  R_CANNABIS_MEDICAL_DOCUMENT: "Le document médical fédéral manque à une première réclamation ou à un renouvellement.",
  R_CANNABIS_FORM:
    "Le formulaire d’autorisation de l’assureur manque à une première réclamation ou à un renouvellement.",
  R_CANNABIS_SAME_PRACTITIONER: "Le document et le formulaire n’ont pas été remplis par le même praticien.",
  R_CANNABIS_SELLER: "Le cannabis à des fins médicales doit être acheté auprès d’un titulaire de licence de vente.",
  R_CANNABIS_EXCLUDED: "Les frais de production, d’administration ou de prescription et d’obtention sont exclus.",
  R_X_RAY_BY_CHIROPRACTOR: "Seules les radiographies d’un chiropraticien sont couvertes.",
  R_LATE: "La réclamation a été reçue après le {deadline}, dernier jour de ses {months} mois.",
  R_EXAM_INTERVAL:
    "Un examen de cette sorte a déjà été payé à moins de {months} mois; un autre peut l’être dès le {next}.",
  R_GENERIC:
    "Un générique moins cher était sur le marché : les frais admissibles sont le prix du moins cher, {maximum}.",
  R_BRAND_EXCEPTION:
    "Le médicament innovateur n’est remboursé selon son propre coût que pour une raison médicale, donnée sur le formulaire du médecin et approuvée par l’assureur : les trois sont nécessaires.",
  R_SUBSTANCE: "Seule la substance injectée est admissible : {maximum}.",
  R_LABORATORY: "Les frais de laboratoire sont admissibles jusqu’à {share} des honoraires de l’acte : {maximum}.",
  R_BED: "Le lit est admissible jusqu’au coût de l’autre façon de l’avoir : il en restait {maximum}.",
  R_PAIRS: "Il restait {left} des {count} paires, pour {pairs} réclamées.",
  R_MAXIMUM_TREATMENT: "Le maximum est de {maximum} par traitement.",
  R_MAXIMUM_X_RAY: "Le maximum est de {maximum} par radiographie.",
  R_MAXIMUM_DAY: "Le maximum est de {maximum} par jour : il en restait {left}.",
  R_MAXIMUM_TRIP: "Le maximum est de {maximum} par voyage : il en restait {left}.",
  R_MAXIMUM_YEAR: "Le maximum est de {maximum} par année civile : il en restait {left}.",
  R_MAXIMUM_MONTHS: "Le maximum est de {maximum} par {months} mois : il en restait {left}.",
  R_MAXIMUM_LIFETIME: "Le maximum à vie est de {maximum} : il en restait {left}.",
  R_MAXIMUM_EXAM: "Le maximum est de {maximum} pour les examens de la vue par {months} mois : il en restait {left}.",

  // Participation: enrolment
  R_ENROLLED_AUTOMATICALLY: "Aucun formulaire reçu à temps ne demande autre chose : l’adhésion est automatique.",
  R_CHOSEN: "Le formulaire demande cette protection.",
  R_GRANTED: "Le formulaire ne refuse pas cette protection : elle est accordée d’office.",
  R_DECLINED: "Cette protection a été refusée par écrit, à temps.",
  R_MANDATORY: "L’assurance salaire de longue durée est obligatoire : l’option du groupe a été votée.",
  R_NOT_CHOSEN: "L’assurance salaire de longue durée n’est pas obligatoire ici, et n’a pas été demandée.",
  R_NO_GROUP_OPTION: "Le groupe n’a aucune option d’assurance salaire de longue durée.",
  R_REFUSAL_LATE: "Le refus a été reçu après le {deadline}, dernier jour pour refuser : la protection est accordée.",
  R_LTD_MANDATORY: "L’assurance salaire de longue durée ne peut être refusée : l’option du groupe a été votée.",
  R_LTD_NOT_VOTED:
    "Aucune option d’assurance salaire de longue durée n’est en vigueur dans le groupe : il n’en a pas, ou ne l’a pas votée. Le texte ne dit rien d’une adhésion individuelle.",

  // Participation: exemption
  R_EXEMPTION:
    "La personne adhérente est exemptée du régime santé : une autre assurance collective, à la garantie médicaments similaire, a été prouvée.",
  R_EXEMPTION_NO_PROOF:
    "Rien ne prouve que {person} a une autre assurance. La preuve vaut pour la personne adhérente et chaque personne à charge.",
  R_EXEMPTION_NOT_GROUP:
    "L’autre assurance de {person} n’est pas un régime collectif; le régime public n’en est pas un non plus.",
  R_EXEMPTION_DRUGS: "L’autre régime de {person} n’a pas de garantie médicaments similaire.",
  R_EXEMPTION_IN_FORCE:
    "La personne adhérente est exemptée du régime santé : refaire la demande à la fin de l’exemption.",
  R_EXEMPTION_ENDED:
    "L’exemption a cessé, et aucun scénario demandé ne vaut encore : le texte ne dit pas quelle protection est détenue.",

  // Participation: changes of status and level
  R_CHANGED_ON_EVENT:
    "La demande a été reçue dans les 30 jours de l’événement : le changement prend effet le jour de l’événement.",
  R_CHANGED_ON_PAY_PERIOD:
    "La demande ne nomme aucun événement, ou le suit de plus de 30 jours : le changement prend effet avec la première période de paie qui commence à la réception ou après.",
  R_CHANGED_ON_RE_ELIGIBILITY:
    "La personne adhérente était invalide : le changement prend effet le jour où elle redevient admissible à une nouvelle période d’invalidité.",
  R_GIVEN:
    "Le régime est détenu, ou non, tel que l’événement le donne : le texte ne date aucun changement après l’adhésion.",
  R_REPLACED:
    "Une demande visant le même régime a été reçue plus tard sans prendre effet plus tard : elle remplace celle-ci.",
  R_SAME_COVER: "Ce qui est demandé est déjà détenu le jour où cela prendrait effet : rien ne change.",
  R_CHANGE_WITHOUT_EVENT:
    "La demande ne nomme aucun événement : selon la lecture choisie, un statut ne change qu’avec un événement.",
  R_LEAVE_NO_EVENT:
    "Durant un congé ou un congédiement contesté, ce qui valait avant demeure. Seul un événement du contrat permet un changement.",
  R_HEALTH_MINIMUM:
    "Le niveau de la personne adhérente peut être abaissé à compter du {free}, après 36 mois, ou plus tôt avec un événement du contrat.",
  R_DEPENDANTS_MINIMUM:
    "Le niveau des personnes à charge peut être abaissé à compter du {free}, après 36 mois, ou plus tôt avec un événement du contrat.",

  // Participation: the dental plan
  R_JOINED:
    "Le régime de soins dentaires a été demandé : il est détenu, et une participation minimale commence avec lui.",
  R_DENTAL_STATUS_LOCKED:
    "Selon la lecture choisie, le statut dentaire peut changer au plus tôt à compter du {free}, une fois la participation minimale complète.",
  R_DENTAL_MINIMUM:
    "La participation dentaire minimale n’est pas complète à la fin de cette période de paie : elle laisse libre au plus tôt à compter du {free}. Faire alors une nouvelle demande.",
  R_OTHER_COVER:
    "Avant que la participation minimale soit complète, au plus tôt le {free}, le régime de soins dentaires ne prend fin que pour un régime collectif, avec soins dentaires, qui couvre nouvellement la personne adhérente.",
  R_DENTAL_NOT_HELD: "Le régime de soins dentaires n’est pas détenu : il n’y a rien à faire cesser.",
  R_DENTAL_ENDED: "Le régime de soins dentaires a pris fin à la demande de la personne adhérente.",
  R_AUTOMATIC_DENTAL:
    "Le temps travaillé a dépassé 25 % du temps plein : le régime de soins dentaires est accordé d’office au 1er janvier.",
  R_NOTHING_TO_DECLINE:
    "Aucune protection dentaire automatique n’était sur le point de commencer : il n’y a rien à refuser.",

  // Participation: absences
  R_LEAVE_MAINTAINED:
    "Le maintien de tous les régimes a été demandé par écrit à l’employeur avant le congé : tous continuent.",
  R_MAINTAIN_LATE:
    "La demande de maintien a été reçue après le {deadline}, veille du congé : les régimes sont suspendus.",
  R_LEAVE_LEVEL_1: "Les régimes n’ont pas été maintenus pour le congé : seule Santé I continue.",
  R_LEAVE_SUSPENDED: "Les régimes n’ont pas été maintenus pour le congé : celui-ci est suspendu.",
  R_RESUMED: "Le régime a repris automatiquement au retour.",
  R_DEFERRED:
    "La participation continue durant le régime de congé à traitement différé; l’assurance vie et l’assurance salaire sont basées sur le salaire convenu, si l’assureur en a été avisé à temps.",
  R_RETIREMENT:
    "Les régimes sont maintenus durant la retraite progressive, chacun selon le salaire assurable imprimé pour lui.",
  R_RETIREMENT_LTD:
    "L’assurance salaire de longue durée prend fin au début d’une retraite progressive de 24 mois ou moins, ou 24 mois avant la fin prévue d’une plus longue.",
  R_RETIREMENT_LEVEL_1: "Les régimes n’ont pas été maintenus pour la retraite progressive : seule Santé I continue.",
  R_RETIREMENT_NOT_MAINTAINED:
    "Les régimes n’ont pas été maintenus pour la retraite progressive : celui-ci n’est plus détenu.",
  R_DISMISSAL_MAINTAINED:
    "Le régime est maintenu jusqu’à la décision finale sur le congédiement contesté; la personne adhérente le paie en entier.",
  R_DISMISSAL_LEVEL_1: "Les régimes n’ont pas été maintenus pour le congédiement contesté : seule Santé I continue.",
  R_DISMISSAL_SUSPENDED: "Le régime est suspendu jusqu’à ce que le congédiement contesté soit tranché.",
  R_DECISION_FAVOURABLE:
    "La décision de l’arbitre est favorable : l’assurance salaire de longue durée est détenue depuis le jour du congédiement.",
  R_DECISION_UNFAVOURABLE:
    "La décision de l’arbitre est défavorable : l’assurance salaire de longue durée ne reprend pas. Le texte ne le dit pas lui-même.",

  // Participation: waiver of premium, end
  R_WAIVED: "La personne adhérente est en invalidité totale depuis trois mois : la prime est exonérée.",
  R_ENDED: "La participation a pris fin avec l’emploi ou par décès : rien n’est détenu depuis.",

  // Benefits payable
  R_LIFE_NOT_HELD: "Aucune assurance vie qui verse une prestation dans ce cas n’est détenue : rien n’est payable.",
  R_NO_SPOUSE_NOT_SHOWN:
    "La prestation est de {amount} pour l’enfant. Elle est de {maximum} si la personne adhérente démontre qu’elle n’avait pas de conjoint au moment du décès, ce qui n’est pas fait.",
  R_LOSS_CAPPED: "Les pertes d’un même accident totalisent {share} du salaire ou plus : c’est le plus qui est payé.",
  R_LOSS_TABLE:
    "Le tableau des pertes n’est pas imprimé : sans la part qu’il donne à chaque perte, la prestation n’est pas connue. La demander à l’assureur.",
  R_LTD_AGE:
    "La personne adhérente a {age} ans ou plus au début de la 105e semaine d’invalidité : la prestation n’est versée qu’avant cet âge.",
  R_LTD_ENDED:
    "L’invalidité a pris fin avant sa 105e semaine, qui aurait commencé le {from} : aucune prestation n’est payable.",

  // The claims and the file of the plan
  R_CARD_AT_DENTIST:
    "Le dentiste transmet par voie électronique : présenter la carte chez lui et payer seulement la portion non remboursée. Le texte n’imprime aucune autre voie dans ce cas.",
  R_NO_TRANSMISSION:
    "Le dentiste ne transmet pas par voie électronique : la carte n’y sert pas. Envoyer le formulaire en ligne ou par la poste.",
  R_FORM_INCOMPLETE: "Le formulaire n’est pas dûment rempli. Le faire remplir par le dentiste.",
  R_FORM_UNSIGNED: "Le formulaire propre au dentiste n’est accepté que signé. Le faire signer.",
  R_CERTIFICATE_NUMBER:
    "Le numéro de certificat manque : il doit figurer sur toute demande de prestations et toute correspondance adressée à l’assureur. L’ajouter.",
  R_HEALTH_CLAIM_WAY:
    "Le texte ne dit pas comment présenter une demande de prestations en santé, ni sur quel formulaire. Le demander à l’assureur.",
  R_NOT_WRITTEN:
    "La demande n’est pas écrite. L’adresser par écrit au Responsable de la protection des renseignements personnels.",
  R_FEE_NOT_ANNOUNCED:
    "Des frais de copie ne sont exigibles que si l’assureur en a d’abord indiqué le montant approximatif, ce qui n’a pas été fait : aucuns frais ne sont dus.",
  R_FILE_TASK:
    "Les employés, mandataires et fournisseurs n’ont accès au dossier que pour la gestion du contrat, les enquêtes, la sélection des risques ou le traitement des demandes de prestations. Pour toute autre fin, obtenir l’autorisation de la personne adhérente.",
  R_FILE_ACCESS:
    "Cette personne n’est pas de celles qui ont accès au dossier. La personne adhérente peut l’autoriser; la loi peut prévoir des exceptions.",

  // Online claims
  R_INSEPARABLE: "Le dépôt direct et le relevé électronique sont indissociables. Demander les deux, ou aucun.",

  // Registration
  R_CODE_LENGTH:
    "La longueur du code d’utilisateur est de {length}. Elle doit être de {minimum} à {maximum} caractères.",
  R_CODE_CHARACTERS:
    "Le code d’utilisateur n’admet que les lettres A à Z et a à z, sans accent, et les chiffres 0 à 9. Retirer les autres caractères.",
  R_PASSWORD_LENGTH: "La longueur du mot de passe est de {length}. La porter à {minimum} caractères au moins.",
  R_PASSWORD_CLASSES:
    "Le mot de passe a {count} des 4 types de caractères : minuscules, majuscules, chiffres, symboles. En utiliser au moins {minimum}, sans compter les lettres accentuées.",
  R_PASSWORD_CONTROL:
    "Le mot de passe a un caractère invisible, ou qui ne se saisit pas de façon sûre. Le retirer, ou saisir le mot de passe de nouveau.",
  R_CONFIRMATION: "Les deux saisies du mot de passe diffèrent. Les refaire.",
  R_HINT_EMPTY: "L’aide-mémoire est vide. En choisir un.",
  R_HINT_REVEALS:
    "L’aide-mémoire contient le mot de passe, ou en est une partie : il permettrait à une autre personne de le deviner. En choisir un autre.",
  R_HINT_TO_JUDGE:
    "Savoir si une autre personne pourrait deviner le mot de passe d’après l’aide-mémoire ne se calcule pas. En juger, et l’indiquer.",
  R_HINT_JUDGED:
    "Selon le jugement donné, une autre personne pourrait deviner le mot de passe d’après l’aide-mémoire. En choisir un autre.",
  R_NO_BRANCH_ON_SITE:
    "Pour le site sécurisé, le texte n’imprime que les étapes d’une première inscription. Utiliser un code existant dans l’application mobile.",
  R_EXISTING_CODE:
    "Seul un code créé pour une assurance collective, une épargne-retraite collective ou des rentes collectives peut servir de nouveau. S’inscrire comme la première fois.",

  // Help with a refusal
  R_PROMISED:
    "Quelque chose a été promis au client : rien ne doit l’être, car rien ne garantit que ses frais seront acceptés. Le lui dire.",
  R_FORM_NAME: "Le formulaire montre le nom du client. Le retirer.",
  R_FORM_INSURED_CODE: "Le formulaire montre le code d’assuré du client. Le retirer.",
  R_FORM_PERSONAL: "Le formulaire montre d’autres renseignements personnels. Les retirer.",
  R_FORM_NOT_BY_CLIENT: "Le formulaire n’a pas été rempli par le client. Le lui faire remplir.",
  R_SENT_BY_CLIENT:
    "Le formulaire vient du client. Le psychothérapeute doit l’envoyer lui-même, pour en maintenir la confidentialité.",
  R_SENDING_NAME:
    "L’envoi révèle le nom du client. Transmettre le formulaire sans ce nom, dans le message comme dans le nom du fichier.",

  // Sending documents
  R_ONLINE_FORM:
    "C’est un formulaire de demande qui peut être déposé en ligne : le site en bloque l’envoi ici. Passer par « dépôt de formulaires en ligne ».",
  R_REQUIRED_FIRST:
    "Le système exige un autre document pour ce sujet : envoyer d’abord celui-là, sous « Documents requis ».",
  R_TOO_MANY_FILES: "Il y a {count} fichiers; au plus {maximum} peuvent être envoyés. Envoyer le reste à part.",
  R_NAME_LENGTH: "Le nom du fichier a {length} octets; bien des systèmes en prennent au plus {maximum}. Le raccourcir.",
  R_NAME_CONTROL: "Le nom du fichier contient un caractère de commande. Renommer le fichier.",
  R_NAME_BIDI:
    "Le nom du fichier contient un caractère qui inverse le sens du texte et peut cacher la vraie extension. Renommer le fichier.",
  R_NAME_INVISIBLE: "Le nom du fichier contient un caractère invisible. Renommer le fichier.",
  R_NAME_PATH:
    "Le nom du fichier contient un caractère de chemin, comme une barre oblique ou un deux-points, ou un caractère que certains systèmes refusent, comme un astérisque, un point d’interrogation ou un guillemet. Renommer le fichier.",
  R_NAME_END:
    "Le nom du fichier se termine par un point ou une espace, que certains systèmes abandonnent. Renommer le fichier.",
  R_NAME_RESERVED:
    "Le nom du fichier est de ceux que certains systèmes réservent à un périphérique. Renommer le fichier.",
  R_NAME_EXECUTABLE:
    "Le nom du fichier a l’extension d’un programme avant la dernière. Vérifier le fichier, puis le renommer.",
  R_NAME_EXTENSION:
    "Le nom du fichier n’a pas d’extension, ou n’a rien avant elle. Lui donner un nom et l’extension de son format.",
  R_FORMAT: "Le format du fichier n’est pas de ceux qui sont reçus ici. Le convertir en l’un de ceux-ci : {formats}.",
  R_FILE_EMPTY: "Le fichier est vide. Le vérifier et le choisir de nouveau.",
  R_FILE_SIZE: "Le fichier dépasse {maximum} octets. Le réduire, ou le diviser.",
  R_SIGNATURE:
    "Le contenu du fichier ne commence pas comme l’annonce son extension, {format}. L’enregistrer de nouveau dans ce format.",
};
