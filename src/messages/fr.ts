import type { ErrorCode, WarningCode } from "../errors.js";

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
  E_NO_RATE_AT_AGE:
    "Aucun taux d’assurance vie additionnelle n’est imprimé à l’âge de tarification de {age} ans et plus. Retirer la garantie additionnelle : un total sans sa ligne serait faux.",
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
  E_EDITION_FIGURE: "Le chiffre n’est pas dans la forme de son tableau, comme « {example} ».",
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
};
