/** The five source documents: the brochure (S2) and the four service documents beside it. */
export type DocumentId = "S0" | "S1" | "S2" | "S3" | "S4";

/** A source document. */
export interface SourceDocument {
  readonly id: DocumentId;
  readonly title: { readonly fr: string; readonly en: string };
  readonly publisher: string;
  /** The ISO date that it prints (annual renewal for the brochure, last update for S1), `null` when it prints none. */
  readonly date: string | null;
}

/** The source documents, by id. */
export const DOCUMENTS: Readonly<Record<DocumentId, SourceDocument>> = {
  S0: {
    id: "S0",
    title: { fr: "Service de réclamations Web", en: "Web claims service" },
    publisher: "CSQ–SSQ",
    date: null,
  },
  S1: {
    id: "S1",
    title: { fr: "S'inscrire aux services en ligne", en: "Registering for online services" },
    publisher: "Desjardins Assurances",
    date: "2018-11-22",
  },
  S2: {
    id: "S2",
    title: { fr: "Votre régime d'assurance en un coup d'œil", en: "Your insurance plan at a glance" },
    publisher: "SSQ, Société d'assurance-vie inc.",
    date: "2020-01-01",
  },
  S3: {
    id: "S3",
    title: { fr: "Assurances – Procédure en cas de refus", en: "Insurance – Procedure in case of refusal" },
    publisher: "Association des psychothérapeutes du Québec",
    date: null,
  },
  S4: {
    id: "S4",
    title: { fr: "Envoi de documents", en: "Sending documents" },
    publisher: "National Insurance Institute of Israel",
    date: null,
  },
};

/** Where an article stands in this package. */
export type ArticleStatus = "implemented" | "partial" | "out-of-scope";

/** One article of the sources: a rule, a figure, or a point on which the text is silent. */
export interface Article {
  id: string;
  title: { fr: string; en: string };
  document: DocumentId;
  /** The number of the section, or its heading in the document when it has no number. */
  section: string;
  /** The first page of the section; in 3.3, that of the table. `null` outside S2, and in its unnumbered front and back. */
  page: number | null;
  /** `true` in section 3.3: its table of contents gives the first page only, the others are inferred. */
  pageInferred: boolean;
  status: ArticleStatus;
}

/** Id, title in French and in English, status; then section and page where they are not those of the block. */
type Row = readonly [id: string, fr: string, en: string, status: ArticleStatus, section?: string, page?: number | null];

interface Block {
  readonly place: { readonly document: DocumentId; readonly section: string; readonly page: number | null };
  readonly rows: readonly Row[];
}

// A function: not read before somebody asks for it.
const outline = (): readonly Block[] => [
  // GEN: sources, versions, precedence
  {
    place: { document: "S2", section: "3", page: 6 },
    rows: [
      ["GEN-01", "Période de validité de chaque tableau", "Period of validity of each table", "implemented"],
      ["GEN-02", "Sous réserve du contrat", "Subject to the contract", "implemented", "Table des matières", null],
      ["GEN-03", "Primauté du libellé de la police", "Policy wording prevails", "implemented", "5.3", 17],
      ["GEN-04", "Réserve du contrat en dentaire", "Dental subject to the contract", "implemented", "1", 1],
      ["GEN-05", "Règles ultérieures non reprises", "Later rules not carried back", "out-of-scope"],
      ["GEN-06", "Coordonnées propres à chaque document", "Contact details by document", "implemented", "4", 16],
    ],
  },

  // STA: statuses, levels, scenarios
  {
    place: { document: "S2", section: "1.3", page: 2 },
    rows: [
      ["STA-01", "Les trois statuts de protection", "The three statuses of protection", "implemented"],
      ["STA-02", "Personnes protégées selon le statut", "Persons covered under each status", "implemented"],
    ],
  },
  {
    place: { document: "S2", section: "3.3", page: 7 },
    rows: [
      ["STA-03", "Les trois niveaux, en santé seulement", "Three levels, for health only", "implemented"],
      ["STA-04", "Niveau maximal des personnes à charge", "Highest level of the dependants", "implemented"],
      ["STA-05", "Un niveau pour conjoint et enfants", "One level for spouse and children", "implemented", "3.3", 11],
      ["STA-06", "Les 15 scénarios de protection, A à O", "The 15 scenarios, A to O", "implemented", "3.3", 11],
      ["STA-07", "Scénario d'après statut et niveaux", "Scenario from status and levels", "implemented", "3.3", 11],
      ["STA-08", "Exemples de scénarios : N et M", "Examples of scenarios: N and M", "implemented"],
      ["STA-09", "Statuts santé et dentaire indépendants", "Independent health and dental", "implemented", "1.1", 1],
      ["STA-10", "Garanties selon le niveau de chaque personne", "Benefits by each person's own level", "implemented"],
      ["STA-11", "Dentaire : santé ou exemption requise", "Dental needs health or exemption", "implemented", "1.1", 1],
    ],
  },

  // PRM: health premium and employer contribution
  {
    place: { document: "S2", section: "3.3", page: 11 },
    rows: [
      ["PRM-01", "Prime totale des 15 scénarios", "Total premium of the 15 scenarios", "implemented"],
      ["PRM-02", "Part de l'employeur, échelle sous 40 000 $", "Employer share, scale below $40,000", "implemented"],
      ["PRM-03", "Part de l'employeur, échelle dès 40 000 $", "Employer share, scale from $40,000", "implemented"],
      ["PRM-04", "Classe selon le maximum de l'échelle", "Class by maximum of the salary scale", "implemented"],
      ["PRM-05", "Part de l'employé, échelle sous 40 000 $", "Employee share, scale below $40,000", "implemented"],
      ["PRM-06", "Part de l'employé, échelle dès 40 000 $", "Employee share, scale from $40,000", "implemented"],
      ["PRM-07", "Contribution égale, monoparental ou familial", "Same share, single-parent or family", "implemented"],
      ["PRM-08", "Contribution indépendante du niveau", "Contribution independent of level", "implemented"],
      ["PRM-09", "Contribution réduite de moitié sous 70 %", "Contribution halved below 70%", "implemented"],
      ["PRM-10", "Contributions issues des conventions", "Contributions from collective agreements", "implemented"],
      ["PRM-11", "Part de l'employé par différence", "Employee share as the difference", "implemented"],
      ["PRM-12", "Autres régimes sans part de l'employeur", "Other plans: no share", "implemented", "3.3", 12],
      ["PRM-13", "Prime santé nulle en cas d'exemption", "No health premium when exempt", "implemented", "3.3", 7],
      ["PRM-14", "Prime totale à la charge de l'adhérent", "Total premium paid by the member", "implemented", "1.5", 2],
      ["PRM-15", "Prime annuelle : 26 ou 27 périodes", "Annual premium: 26 or 27 periods", "implemented"],
      ["PRM-16", "Additivité des primes totales", "Additivity of total premiums", "implemented"],
    ],
  },

  // TAX: tax on the premiums
  {
    place: { document: "S2", section: "3.3", page: 11 },
    rows: [
      ["TAX-01", "Taxe de 9 % sur chaque prime", "9% tax on every premium", "implemented"],
      ["TAX-02", "Nature : taxe sur les primes d'assurance", "Nature: tax on insurance premiums", "implemented"],
      ["TAX-03", "Fraction de cent arrondie vers le haut", "Fraction of a cent rounded up", "implemented"],
      ["TAX-04", "Taxe due par qui paie la prime", "Tax owed by the premium payer", "implemented"],
      ["TAX-05", "Assurance individuelle non taxée", "Individual insurance not taxed", "out-of-scope"],
      ["TAX-06", "Taux selon la date de paiement", "Rate by date of payment", "implemented"],
      ["TAX-07", "Aucune taxe sur une prime exonérée", "No tax on a waived premium", "implemented", "3.2", 6],
    ],
  },

  // DEN: dental plan
  {
    place: { document: "S2", section: "1.1", page: 1 },
    rows: [
      ["DEN-01", "Régime dentaire distinct du régime santé", "Dental plan separate from health", "implemented", "1", 1],
      ["DEN-02", "Participation facultative, santé ou exemption", "Optional with health or exemption", "implemented"],
      ["DEN-03", "Choix d'un statut dentaire", "Choice of a dental status", "implemented"],
      ["DEN-04", "Participation dentaire minimale de 36 mois", "36-month minimum dental participation", "implemented"],
      ["DEN-05", "Inscription automatique à l'admissibilité", "Automatic enrolment at eligibility", "implemented"],
      ["DEN-06", "Refus du dentaire par écrit", "Declining dental in writing", "implemented"],
    ],
  },
  {
    place: { document: "S2", section: "3.3", page: 12 },
    rows: [
      ["DEN-07", "Primes dentaires selon le statut", "Dental premiums by status", "implemented"],
      ["DEN-08", "Soins de base à 80 %", "Basic care at 80%", "implemented"],
      [
        "DEN-09",
        "Soins de restauration à 60 %, maximum annuel",
        "Restorative care at 60%, annual maximum",
        "implemented",
      ],
      ["DEN-10", "Fréquence des examens dentaires", "Frequency of dental examinations", "implemented"],
      ["DEN-11", "Limite des frais de laboratoire", "Limit on laboratory fees", "implemented"],
      ["DEN-12", "Maximum propre aux soins de restauration", "Maximum on restorative care only", "implemented"],
      ["DEN-13", "Soins dentaires non énumérés", "Dental care not listed", "implemented"],
      ["DEN-14", "Guide des tarifs et portée des maximums", "Fee guide and scope of maxima", "implemented"],
      ["DEN-15", "Accident dentaire couvert en santé", "Dental accident covered under health", "implemented", "3.3", 8],
    ],
  },

  // LIF: optional plan I, life and accidental death and dismemberment
  {
    place: { document: "S2", section: "3.3", page: 13 },
    rows: [
      [
        "LIF-01",
        "Participation facultative à l'assurance vie",
        "Optional participation in life insurance",
        "implemented",
      ],
      ["LIF-02", "Assurance vie de base de l'adhérent", "Basic life insurance of the member", "implemented"],
      ["LIF-03", "Décès ou mutilation accidentels (DMA)", "Accidental death and dismemberment (AD&D)", "implemented"],
      ["LIF-04", "Vie additionnelle, 1 à 5 fois le salaire", "Additional life, 1 to 5 times salary", "implemented"],
      ["LIF-05", "Assurance vie du conjoint et des enfants", "Life insurance of spouse and children", "implemented"],
      [
        "LIF-06",
        "Prestation par enfant doublée sans conjoint",
        "Benefit per child doubled without spouse",
        "implemented",
      ],
      ["LIF-07", "Assurance vie additionnelle du conjoint", "Additional life insurance of spouse", "implemented"],
      ["LIF-08", "Garanties vie attribuées automatiquement", "Life coverages granted automatically", "implemented"],
      ["LIF-09", "Prime d'assurance vie de base et DMA", "Premium for basic life and AD&D", "implemented"],
      ["LIF-10", "Prime fixe, conjoint et enfants", "Flat premium, spouse and children", "implemented"],
      ["LIF-11", "Vie additionnelle : taux par 1 000 $", "Additional life: rates per $1,000", "implemented"],
    ],
  },
  {
    place: { document: "S2", section: "3.3", page: 14 },
    rows: [
      ["LIF-12", "Vie additionnelle : taux en % du salaire", "Additional life: rates in % of salary", "implemented"],
      ["LIF-13", "Concordance des deux tableaux de taux", "Agreement of the two rate tables", "implemented"],
      ["LIF-14", "Taux du conjoint à l'âge de l'adhérent", "Spouse rate at the member's age", "implemented"],
      ["LIF-15", "Âge tarifaire au 1er janvier", "Rating age on 1 January", "implemented"],
      ["LIF-16", "Tarif fumeur à défaut de déclaration", "Smoker rate absent a declaration", "implemented"],
      ["LIF-17", "Aucun taux à 65 ans et plus", "No rate at 65 and over", "implemented"],
      ["LIF-18", "Les deux premières tranches d'âge", "The first two age bands", "implemented", "3.3", 13],
      ["LIF-19", "Silences de l'assurance vie", "Silences on life insurance", "out-of-scope", "3.3", 13],
      [
        "LIF-20",
        "Salaire assurable en vie : exceptions",
        "Insurable salary for life: exceptions",
        "implemented",
        "1.6",
        3,
      ],
    ],
  },

  // LTD: optional plan II, long-term disability
  {
    place: { document: "S2", section: "3.3", page: 15 },
    rows: [
      ["LTD-01", "Participation selon l'option F, O ou O+", "Participation by option F, O or O+", "implemented"],
      ["LTD-02", "Options F et O : 80 % jusqu'à 60 ans", "Options F and O: 80% until 60", "implemented"],
      ["LTD-03", "Option O+ : 100 % jusqu'à 65 ans", "Option O+: 100% until 65", "implemented"],
      ["LTD-04", "Début de la 105e semaine d'invalidité", "Start of the 105th week of disability", "implemented"],
      ["LTD-05", "Taux de prime des trois options", "Premium rates of the three options", "implemented"],
      ["LTD-06", "Exemples imprimés de primes", "Printed examples of premiums", "implemented"],
      ["LTD-07", "Prime sans part de l'employeur, avant taxe", "No employer contribution, before tax", "implemented"],
      ["LTD-08", "Suspension et fin de l'assurance salaire", "Suspension and end of LTD", "implemented", "1.6", 3],
      ["LTD-09", "Salaire assurable de l'assurance salaire", "Insurable salary for LTD", "implemented", "1.6", 3],
      ["LTD-10", "Adhésion automatique si obligatoire", "Automatic enrolment when mandatory", "implemented", "1.2", 1],
      ["LTD-11", "Rente sans réduction du RREGOP", "Unreduced RREGOP pension", "out-of-scope"],
    ],
  },

  // REI: health reimbursement schedule
  {
    place: { document: "S2", section: "3.3", page: 8 },
    rows: [
      ["REI-G1", "Prescription requise (astérisque)", "Prescription required (asterisk)", "implemented", "3.3", 9],
      ["REI-G2", "Maximums en montants remboursés", "Maxima as reimbursed amounts", "implemented"],
      ["REI-G3", "Garantie non couverte à ce niveau", "Benefit not covered at that level", "implemented"],
      ["REI-G4", "Maximum à débourser par certificat", "Out-of-pocket maximum per certificate", "implemented"],
      ["REI-G5", "Garanties comptées au maximum", "Benefits counted to the maximum", "implemented", "3.3", 9],
      ["REI-G6", "Remboursement à 100 % après le maximum", "Full reimbursement past the maximum", "implemented"],
      ["REI-G7", "Partage des frais franchissant le maximum", "Split of the claim crossing the maximum", "implemented"],
      ["REI-G8", "Montant compté : la coassurance", "Amount counted: the coinsurance", "implemented", "3.3", 7],
      ["REI-G9", "Année civile des frais engagés", "Calendar year of the expense", "implemented"],
      ["REI-G10", "Nombre de garanties par niveau", "Number of benefits per level", "implemented"],
      ["REI-01", "Médicaments et services pharmaceutiques", "Drugs and pharmacy services", "implemented"],
      ["REI-02", "Ambulance, à tous les niveaux", "Ambulance, at all levels", "implemented"],
      ["REI-03", "Assurance voyage avec assistance", "Travel insurance with assistance", "implemented"],
      ["REI-04", "Assurance annulation de voyage", "Trip cancellation insurance", "implemented"],
      ["REI-05", "Appareil auditif, par 48 mois", "Hearing aid, every 48 months", "implemented"],
      ["REI-06", "Accessoires pour pompe à insuline", "Insulin pump accessories", "implemented"],
      ["REI-07", "Appareils orthopédiques, sans maximum", "Orthopaedic appliances, no maximum", "implemented"],
      ["REI-08", "Appareils thérapeutiques et respiratoires", "Therapeutic and respiratory devices", "implemented"],
      ["REI-09", "Bas de contention, trois paires", "Compression stockings, three pairs", "implemented"],
      ["REI-10", "Cannabis à des fins médicales", "Cannabis for medical purposes", "implemented"],
      ["REI-11", "Chaussures orthopédiques, sans maximum", "Orthopaedic shoes, no maximum", "implemented"],
      ["REI-12", "Chaussures profondes, maximum annuel", "Deep shoes, annual maximum", "implemented"],
      ["REI-13", "Chirurgie dentaire en cas d'accident", "Dental surgery after an accident", "implemented"],
      ["REI-14", "Fauteuil roulant, soutien-gorge postopératoire", "Wheelchair, post-operative bra", "implemented"],
    ],
  },
  {
    place: { document: "S2", section: "3.3", page: 9 },
    rows: [
      ["REI-15", "Glucomètre, par 36 mois", "Glucometer, every 36 months", "implemented"],
      [
        "REI-16",
        "Injections sclérosantes, substance seulement",
        "Sclerosing injections, substance only",
        "implemented",
      ],
      ["REI-17", "Lentilles intraoculaires, sans maximum", "Intraocular lenses, no maximum", "implemented"],
      ["REI-18", "Lit d'hôpital, location ou achat", "Hospital bed, rental or purchase", "implemented"],
      [
        "REI-19",
        "Membres artificiels et prothèses externes",
        "Artificial limbs and external prostheses",
        "implemented",
      ],
      ["REI-20", "Neurostimulateur (TENS), par 60 mois", "TENS device, every 60 months", "implemented"],
      ["REI-21", "Pompe à insuline, par 60 mois", "Insulin pump, every 60 months", "implemented"],
      ["REI-22", "Prothèse capillaire, maximum à vie", "Wig, lifetime maximum", "implemented"],
      ["REI-23", "Prothèse mammaire et articles pour stomie", "Breast prosthesis and ostomy supplies", "implemented"],
      ["REI-24", "Transport et hébergement, deux maximums", "Transport and lodging, two maxima", "implemented"],
    ],
  },
  {
    place: { document: "S2", section: "3.3", page: 10 },
    rows: [
      [
        "REI-25",
        "Audiologie, ergothérapie et orthophonie",
        "Audiology, occupational and speech therapy",
        "implemented",
      ],
      ["REI-26", "Chiropractie, ostéopathie et radiographies", "Chiropractic, osteopathy and X-rays", "implemented"],
      ["REI-27", "Physiothérapie et réadaptation physique", "Physiotherapy and physical rehabilitation", "implemented"],
      ["REI-28", "Acupuncture, par traitement", "Acupuncture, per treatment", "implemented"],
      ["REI-29", "Kinésithérapie, orthothérapie, massothérapie", "Kinesitherapy, orthotherapy, massage", "implemented"],
      ["REI-30", "Podiatrie, par traitement", "Podiatry, per treatment", "implemented"],
      [
        "REI-31",
        "Psychologie et disciplines voisines, à 50 %",
        "Psychology and related services, at 50%",
        "implemented",
      ],
      ["REI-32a", "Soins de la vue, 13 ans et plus", "Vision care, 13 and over", "implemented"],
      ["REI-32b", "Soins de la vue, moins de 13 ans", "Vision care, under 13", "implemented"],
      ["REI-33", "Ordre : pourcentage, plafond, solde", "Order: percentage, cap, remainder", "implemented", "3.3", 8],
      ["REI-34", "Périodes en mois, année civile, à vie", "Windows: months, year, lifetime", "implemented", "3.3", 8],
    ],
  },

  // DRG: drugs
  {
    place: { document: "S2", section: "3.3", page: 7 },
    rows: [
      ["DRG-01", "Médicaments sur prescription seulement", "Drugs on prescription only", "implemented"],
      [
        "DRG-02",
        "Innovateur remboursé au coût du générique",
        "Innovator drug reimbursed at generic cost",
        "implemented",
      ],
      ["DRG-03", "Montant compté selon le générique", "Counted amount based on the generic", "implemented"],
      ["DRG-04", "Exception médicale à la substitution", "Medical exception to substitution", "implemented"],
      ["DRG-05", "Écart de prix après le maximum", "Brand gap past the maximum", "implemented", "3.3", 8],
      ["DRG-06", "Générique plus cher non visé", "Dearer generic not targeted", "implemented"],
      ["DRG-07", "Médicaments : règle égale à tous les niveaux", "Drugs: same at all levels", "implemented", "3.3", 8],
      ["DRG-08", "Contribution maximale selon la loi", "Maximum contribution by law", "out-of-scope", "3.3", 8],
    ],
  },

  // CAN: medical cannabis
  {
    place: { document: "S2", section: "3.1", page: 6 },
    rows: [
      ["CAN-01", "Cannabis couvert depuis 2020", "Cannabis covered since 2020", "implemented"],
      ["CAN-02", "Cannabis : 80 % et maximum annuel", "Cannabis: 80% and annual maximum", "implemented", "3.3", 8],
      ["CAN-03", "Autorisation préalable de SSQ", "Prior authorization by SSQ", "implemented"],
      ["CAN-04", "Professionnels autorisés à prescrire", "Professionals allowed to prescribe", "implemented"],
      [
        "CAN-05",
        "Indications thérapeutiques retenues par SSQ",
        "Therapeutic indications accepted by SSQ",
        "implemented",
      ],
      ["CAN-06", "Deux documents, aussi au renouvellement", "Two documents, at renewal too", "implemented"],
      ["CAN-07", "Achat auprès d'un titulaire de licence", "Purchase from a licence holder", "implemented"],
      ["CAN-08", "Frais de cannabis exclus", "Excluded cannabis expenses", "implemented"],
      ["CAN-09", "Conditions toutes cumulatives", "Conditions all cumulative", "implemented"],
      ["CAN-10", "Validité fédérale du document médical", "Federal validity of the medical document", "out-of-scope"],
    ],
  },

  // ENR: enrolment
  {
    place: { document: "S2", section: "1.2", page: 1 },
    rows: [
      ["ENR-01", "Adhésion automatique sans demande", "Automatic enrolment without application", "implemented"],
      ["ENR-02", "DMA comprise dans l'adhésion automatique", "AD&D included in automatic enrolment", "implemented"],
      ["ENR-03", "Entrée en vigueur à l'admissibilité", "Effective on the eligibility date", "implemented", "1.4", 2],
      ["ENR-04", "Dentaire individuel d'office", "Individual dental by default", "implemented", "1.1", 1],
      ["ENR-05", "Participation santé obligatoire", "Mandatory health participation", "implemented", "3.3", 7],
      ["ENR-06", "Formulaire d'adhésion et de changement", "Enrolment and change form", "implemented", "1.4", 2],
      ["ENR-07", "Prime de l'adhésion automatique", "Premium under automatic enrolment", "implemented"],
    ],
  },

  // EXM: exemption
  {
    place: { document: "S2", section: "3.3", page: 7 },
    rows: [
      ["EXM-01", "Privilège d'exemption du régime santé", "Exemption privilege from the health plan", "implemented"],
      [
        "EXM-02",
        "Preuve d'une assurance médicaments similaire",
        "Proof of similar group drug insurance",
        "implemented",
      ],
      ["EXM-03", "Autres régimes ouverts malgré l'exemption", "Other plans open when exempt", "implemented", "1.1", 1],
      ["EXM-04", "Fin de l'exemption", "End of the exemption", "implemented"],
      ["EXM-05", "Régime public : motif insuffisant", "Public plan: not a ground", "implemented"],
    ],
  },

  // M36: minimum participation
  {
    place: { document: "S2", section: "3.3", page: 7 },
    rows: [
      ["M36-01", "36 mois avant d'abaisser un niveau", "36 months before lowering a level", "implemented"],
      ["M36-02", "Abaissement permis par un événement", "Lowering allowed by an event", "implemented"],
      ["M36-03", "Minimum visant le niveau, non le statut", "Minimum binds level, not status", "implemented"],
    ],
  },
  {
    place: { document: "S2", section: "1.1", page: 1 },
    rows: [
      ["M36-04", "Minimum dentaire malgré un événement", "Dental minimum despite an event", "implemented"],
      ["M36-05", "Point de départ des 36 mois", "Starting point of the 36 months", "implemented"],
      ["M36-06", "Sortie anticipée : nouvelle assurance dentaire", "Early exit: new dental coverage", "implemented"],
      ["M36-07", "Nouveau minimum au retour", "New minimum on re-entry", "implemented"],
      ["M36-08", "Périodes comptées dans les 36 mois", "Periods counted in the 36 months", "implemented", "1.4", 2],
      ["M36-09", "Dernier jour exigé des 36 mois", "Last required day of the 36 months", "implemented"],
      ["M36-10", "Fin du dentaire par formulaire", "Dental termination by form", "implemented", "1.7.1", 4],
    ],
  },

  // CHG: effective date of a change
  {
    place: { document: "S2", section: "1.4", page: 2 },
    rows: [
      ["CHG-01", "Statut revu lors d'un événement", "Status reviewed upon an event", "implemented"],
      ["CHG-02", "Demande reçue dans les 30 jours", "Request received within 30 days", "implemented"],
      ["CHG-03", "Demande tardive ou sans événement", "Late request or no event", "implemented"],
      ["CHG-04", "Date de réception par l'employeur", "Date of receipt by the employer", "implemented"],
      ["CHG-05", "Changement pendant une invalidité", "Change during a disability", "implemented"],
      ["CHG-06", "Événements prévus au contrat", "Events listed in the contract", "implemented"],
      ["CHG-07", "Application au régime d'assurance santé", "Application to the health plan", "implemented"],
      ["CHG-08", "Origine du calendrier des périodes de paie", "Anchor of the pay-period calendar", "implemented"],
    ],
  },

  // ABS: temporary absence
  {
    place: { document: "S2", section: "1.5", page: 2 },
    rows: [
      ["ABS-01", "Absence sans salaire de plus de 28 jours", "Unpaid absence of more than 28 days", "implemented"],
      ["ABS-02", "Participation suspendue, sauf Santé I", "Participation suspended, except Santé I", "implemented"],
      ["ABS-03", "Maintien indissociable des autres régimes", "All-or-none maintenance of other plans", "implemented"],
      ["ABS-04", "Prime totale en cas de maintien", "Total premium when maintained", "implemented"],
      ["ABS-05", "Décision écrite avant le congé", "Written decision before the leave", "implemented"],
      ["ABS-06", "Modalités de paiement à convenir", "Payment arrangements to be agreed", "out-of-scope"],
      [
        "ABS-07",
        "Contribution en congé familial ou parental",
        "Contribution in family or parental leave",
        "implemented",
      ],
      ["ABS-08", "Reprise automatique au retour", "Automatic resumption on return", "implemented"],
      ["ABS-09", "Statut de Santé I pendant l'absence", "Santé I status during the absence", "implemented"],
      ["ABS-10", "Frais engagés durant la suspension", "Expenses incurred while suspended", "implemented"],
      ["ABS-11", "Temps de maintien compté aux 36 mois", "Maintained time counts toward 36 months", "implemented"],
    ],
  },

  // DEF: deferred-salary leave
  {
    place: { document: "S2", section: "1.6.1", page: 3 },
    rows: [
      ["DEF-01", "Maintien en période de contribution", "Participation kept while contributing", "implemented"],
      ["DEF-02", "Salaire assurable convenu par entente", "Insurable salary set by agreement", "implemented"],
      ["DEF-03", "Délai de communication du salaire à SSQ", "Deadline to report the salary to SSQ", "implemented"],
      ["DEF-04", "Suspension ou maintien durant le congé", "Suspension or maintenance during leave", "implemented"],
      ["DEF-05", "Modalités de paiement avant le congé", "Payment arrangements before the leave", "partial"],
      ["DEF-06", "Salaire assurable durant le congé", "Insurable salary during the leave", "implemented"],
    ],
  },

  // RET: progressive retirement
  {
    place: { document: "S2", section: "1.6.2", page: 3 },
    rows: [
      ["RET-01", "Santé I obligatoire durant le programme", "Santé I mandatory during the programme", "implemented"],
      ["RET-02", "Maintien facultatif des autres régimes", "Optional maintenance of other plans", "implemented"],
      ["RET-03", "Assurance salaire : salaire reçu", "LTD: salary actually received", "implemented"],
      ["RET-04", "Assurance vie : salaire sans le programme", "Life: salary without the programme", "implemented"],
      ["RET-05", "Prime sur le salaire reçu", "Premium on the salary received", "implemented"],
      ["RET-06", "Programme de 24 mois ou moins", "Programme of 24 months or less", "implemented"],
      ["RET-07", "Programme de plus de 24 mois", "Programme of more than 24 months", "implemented"],
      ["RET-08", "Part de l'employeur durant le programme", "Employer share during the programme", "implemented"],
    ],
  },

  // DIS: contested dismissal
  {
    place: { document: "S2", section: "1.6.3", page: 3 },
    rows: [
      ["DIS-01", "Santé I obligatoire après le congédiement", "Santé I mandatory after dismissal", "implemented"],
      [
        "DIS-02",
        "Maintien possible jusqu'à la décision finale",
        "Optional maintenance to final decision",
        "implemented",
      ],
      ["DIS-03", "Assurance salaire suspendue jusqu'à l'arbitrage", "LTD suspended until arbitration", "implemented"],
      ["DIS-04", "Décision favorable : effet rétroactif", "Favourable decision: retroactive effect", "implemented"],
      ["DIS-05", "Décision défavorable : texte muet", "Unfavourable decision: text silent", "implemented"],
    ],
  },

  // TRM: end of dental
  {
    place: { document: "S2", section: "1.7.1", page: 4 },
    rows: [
      ["TRM-01", "Fin du dentaire de l'adhérent", "End of the member's dental coverage", "implemented"],
      ["TRM-02", "Réserve de l'exonération des primes", "Subject to waiver of premium", "out-of-scope"],
      ["TRM-03", "Destinataire et date selon la voie", "Recipient and date by channel", "implemented"],
      ["TRM-04", "Fin du dentaire, personnes à charge", "End of the dependants' dental", "implemented", "1.7.2", 4],
      ["TRM-05", "Causes de fin non énumérées", "Causes of termination not listed", "partial", "1.7", 4],
    ],
  },

  // CLM: claims
  {
    place: { document: "S2", section: "2", page: 4 },
    rows: [
      ["CLM-01", "Délai de réclamation dentaire de 12 mois", "12-month deadline for dental claims", "implemented"],
      ["CLM-02", "Date de réception par SSQ", "Date of receipt by SSQ", "implemented"],
      ["CLM-03", "Portée du délai : dentaire seulement", "Scope of the deadline: dental only", "implemented"],
      ["CLM-04", "Paiement de la part non remboursée", "Payment of the unreimbursed part", "implemented"],
      ["CLM-05", "Réclamation sans transmission électronique", "Claim without electronic transmission", "implemented"],
      ["CLM-06", "Numéro de certificat sur tout envoi", "Certificate number on all mail", "implemented", "4", 16],
    ],
  },

  // A25: 25 % of full time or less
  {
    place: { document: "S2", section: "Annexe 1", page: 5 },
    rows: [
      ["A25-01", "Dentaire d'office au-delà de 25 %", "Automatic dental above 25%", "implemented"],
      ["A25-02", "Couverture santé ou exemption exigée", "Health coverage or exemption required", "implemented"],
      ["A25-03", "Renonciation écrite par formulaire", "Written refusal by form", "implemented"],
      ["A25-04", "Seuil de 25 % et statut par défaut", "25% threshold and default status", "implemented"],
      ["A25-05", "Baisse à 25 % : minimum toujours compté", "Drop to 25%: minimum still runs", "implemented", "1.4", 2],
      ["A25-06", "Personnes demeurant à 25 % ou moins", "Persons remaining at 25% or less", "implemented"],
    ],
  },

  // WAI: waiver of premium
  {
    place: { document: "S2", section: "3.2", page: 6 },
    rows: [
      [
        "WAI-01",
        "Invalidités débutant dès le 1er avril 2020",
        "Disabilities starting from 1 April 2020",
        "implemented",
      ],
      ["WAI-02", "Début de l'exonération après trois mois", "Waiver starts after three months", "implemented"],
      ["WAI-03", "Fin de l'exonération au retour progressif", "Waiver ends on progressive return", "implemented"],
      ["WAI-04", "Réserve des dispositions du contrat", "Subject to existing contract provisions", "out-of-scope"],
      ["WAI-05", "Primes dues avant l'exonération", "Premiums due before the waiver", "implemented"],
      ["WAI-06", "Régimes visés par l'exonération", "Plans covered by the waiver", "implemented"],
    ],
  },

  // ADM: contact and privacy
  {
    place: { document: "S2", section: "4", page: 16 },
    rows: [
      ["ADM-01", "Adresse postale de SSQ", "Mailing address of SSQ", "implemented"],
      ["ADM-02", "Téléphone du service à la clientèle", "Telephone of customer service", "implemented"],
      ["ADM-03", "Heures du service à la clientèle", "Hours of customer service", "implemented"],
      ["ADM-04", "Avis de changement d'adresse", "Notice of address change", "implemented"],
      ["ADM-05", "Personnes ayant accès au dossier", "Persons with access to the file", "implemented", "5.1", 16],
      ["ADM-06", "Consultation et rectification gratuites", "Free access and correction", "implemented", "5.1", 16],
      ["ADM-07", "Consentement à l'échange de renseignements", "Consent to sharing of data", "implemented", "5.2", 16],
      ["ADM-09", "Responsable des renseignements personnels", "Privacy officer and policy", "implemented", "5.1", 16],
    ],
  },
  {
    place: { document: "S2", section: "Espace client", page: null },
    rows: [["ADM-08", "Espace client : inscription et délai", "Espace client: registration and delay", "implemented"]],
  },

  // WEB: online claims
  {
    place: { document: "S0", section: "Déjà inscrites", page: null },
    rows: [["WEB-01", "Accès d'une personne déjà inscrite", "Access when already registered", "implemented"]],
  },
  {
    place: { document: "S0", section: "Pas encore inscrites", page: null },
    rows: [
      ["WEB-02", "Inscription d'un nouvel utilisateur", "Registration of a new user", "implemented"],
      ["WEB-03", "Autres fonctions du site", "Other functions of the site", "implemented"],
    ],
  },
  {
    place: { document: "S0", section: "Remboursement possible en 48 heures", page: null },
    rows: [
      ["WEB-04", "Dépôt direct pour le délai de 48 heures", "Direct deposit for 48-hour reimbursement", "implemented"],
      [
        "WEB-05",
        "Relevé électronique lié au dépôt direct",
        "Electronic statement tied to direct deposit",
        "implemented",
      ],
    ],
  },
  {
    place: { document: "S0", section: "Conservation des reçus originaux", page: null },
    rows: [
      ["WEB-06", "Conservation des reçus pendant 12 mois", "Receipts kept for 12 months", "implemented"],
      ["WEB-07", "Envoi postal des originaux sur contrôle", "Originals mailed upon control", "implemented"],
      [
        "WEB-08",
        "Portée : régime CSQ–SSQ",
        "Scope: CSQ–SSQ plan",
        "implemented",
        "Régime d'assurance collective CSQ-SSQ",
      ],
      ["WEB-10", "Page d'aide à l'inscription", "Registration help page", "implemented", "Pas encore inscrites"],
      ["WEB-09", "Téléphone et heures de SSQ", "SSQ telephone and hours", "implemented", "Des questions ?"],
    ],
  },

  // REG: registration
  {
    place: { document: "S1", section: "Avant de commencer", page: null },
    rows: [
      ["REG-01", "Numéros de contrat et de certificat", "Contract and certificate numbers", "implemented"],
      ["REG-02", "Une inscription par numéro", "One registration per number", "implemented"],
      ["REG-03", "Fonctions variables selon le régime", "Features vary by plan", "implemented"],
    ],
  },
  {
    place: { document: "S1", section: "Sur le site sécurisé", page: null },
    rows: [
      ["REG-04", "Format du code d'utilisateur", "Format of the user code", "implemented"],
      ["REG-05", "Composition du mot de passe", "Composition of the password", "implemented"],
      ["REG-06", "Aide-mémoire du mot de passe", "Hint for the password", "implemented"],
      ["REG-07", "Prénom de la mère", "Mother's first name", "implemented"],
      ["REG-08", "Étapes sur le site sécurisé", "Steps on the secure site", "implemented"],
      ["REG-09", "Plusieurs dossiers, un seul code", "Several files, one code", "implemented"],
    ],
  },
  {
    place: { document: "S1", section: "Dans l'application mobile", page: null },
    rows: [
      ["REG-10", "Premières étapes dans l'application mobile", "First steps in the mobile app", "implemented"],
      ["REG-11", "Application : code déjà existant", "App: existing user code", "implemented"],
      ["REG-12", "Application : première utilisation", "App: first-time use", "implemented"],
      ["REG-13", "Différence entre site et application", "Difference between site and app", "implemented"],
    ],
  },

  // APQ: refusal support
  {
    place: { document: "S3", section: "Informations", page: null },
    rows: [
      ["APQ-01", "Gratuité, ou coût pour les non-membres", "Free, or a cost for non-members", "implemented"],
      ["APQ-02", "Déclencheur : refus signalé par le client", "Trigger: refusal reported by the client", "implemented"],
      [
        "APQ-03",
        "Informer le client sans rien promettre",
        "Inform without promising",
        "implemented",
        "Membre, étape 1",
      ],
      ["APQ-04", "Formulaire anonyme du client", "The client's anonymous form", "implemented", "Membre, étape 2"],
      ["APQ-05", "Envoi par le psychothérapeute", "Sent by the psychotherapist", "implemented", "Membre, étape 3"],
      ["APQ-06", "But : contrat modifié au renouvellement", "Aim: contract changed at renewal", "implemented"],
      ["APQ-07", "Issues possibles auprès de l'employeur", "Possible outcomes with the employer", "implemented"],
      ["APQ-08", "Contrôle du formulaire et de l'expéditeur", "Check of form and sender", "implemented", "Membre"],
      [
        "APQ-09",
        "Psychothérapie couverte à Santé III seulement",
        "Psychotherapy covered at Santé III only",
        "implemented",
      ],
    ],
  },

  // DOC: document submission
  {
    place: { document: "S4", section: "Service d'envoi de documents", page: null },
    rows: [
      ["DOC-01", "Les deux voies d'envoi", "The two sending channels", "implemented", "Envoi de documents"],
      ["DOC-02", "Envoi sans code : quatre destinations", "Sending without a code: four destinations", "implemented"],
      ["DOC-03", "Renseignements exigés des employeurs", "Details required from employers", "implemented"],
      ["DOC-04", "Remarque, agence et type de document", "Remark, agency and document type", "implemented"],
      ["DOC-05", "Envoi bloqué : formulaire en ligne", "Sending blocked: online form", "implemented"],
      ["DOC-06", "Envoi sans code : formats et limites", "Sending without a code: formats and limits", "implemented"],
    ],
  },
  {
    place: { document: "S4", section: "Service personnalisé", page: null },
    rows: [
      ["DOC-07", "Compte personnel : formats et taille", "Personal account: formats and size", "implemented"],
      ["DOC-08", "Compte personnel : chemin d'envoi", "Personal account: upload path", "implemented"],
      ["DOC-09", "Document requis bloquant", "Required document blocks others", "implemented", "Documents requis"],
      ["DOC-10", "Envoi d'un document requis", "Sending a required document", "implemented", "Documents requis"],
      ["DOC-11", "Nombre de fichiers non précisé", "Number of files not stated", "implemented"],
    ],
  },
];

/**
 * The outline of the sources: every article, in the order of the rules, with its place and status.
 * Each call returns new plain objects.
 */
export function listArticles(): Article[] {
  return outline().flatMap(({ place, rows }) =>
    rows.map(([id, fr, en, status, section = place.section, page = place.page]) => ({
      id,
      title: { fr, en },
      document: place.document,
      section,
      page,
      pageInferred: place.document === "S2" && section === "3.3",
      status,
    })),
  );
}
