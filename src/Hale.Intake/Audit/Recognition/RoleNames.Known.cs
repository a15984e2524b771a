namespace Hale.Intake.Audit.Recognition;

/// <content>The names themselves, in English and a little German, French and Spanish.</content>
internal sealed partial class RoleNames
{
    private static readonly string[] Customers =
    [
        "account", "customer", "company", "client", "org", "organization", "organisation", "workspace", "tenant", "subscriber", "kunden", "kunde", "cliente", "compte", "firma",
    ];

    private static readonly string CustomerIds = string.Join('|', Customers.SelectMany(noun => new[] { "id", "key", "number", "no", "nr", "num", "code", "uuid", "nummer" }.Select(end => $"{noun} {end}")));

    private static readonly string CustomerNames = string.Join('|', Customers.Select(noun => $"{noun} name")) + "|kundenname|firmenname";

    public static RoleNames Account { get; } = new([CustomerIds, string.Join('|', Customers), "user id|member id", "id", CustomerNames], [CustomerIds]);

    public static RoleNames ScoreDate { get; } = new(
        [
            "snapshot date|score date|scored at|scored on|as of|as of date|observation date|reporting date|report date|stichtag|date of score|health date|measured at|measured on|calculated at|computed at|score month|snapshot month|snapshot time|snapshot at|health month|report month|reporting month|reporting period|run date|data date|record date|calculation date|measurement date",
            "snapshot|date|datum|fecha|timestamp|time|ds|d|dt|at",
            "month|monat|mois|mes|period|week|day|month end|month start|week start|week ending|period end|date time|date utc",
            "created at|updated at|recorded at",
        ],
        ["snapshot|as of|score date|scored"]);

    public static RoleNames Score { get; } = new(
        ["health score|customer health score|account health score|score|health|customer health|account health|overall score|overall health|healthscore|gesundheit|gesundheitswert"],
        ["health score", "score|health", "churn probability|churn risk|churn score|churn likelihood|risk score|risk|probability|likelihood|propensity|retention|p"]);

    public static RoleNames Band { get; } = new(
        ["band|health band|score band|colour|color|rag|rag status|health colour|health color|health status|health category|farbe"],
        ["band|colour|color|rag|grade|category|status|zone|label|rating"]);

    public static RoleNames OutcomeDate { get; } = new(
        [
            "churn date|churned at|churned on|cancellation date|cancelled at|canceled at|cancelled on|canceled on|cancel date|date lost|lost date|date churned|termination date|terminated at|left at|left on|closed lost date|exit date|date of churn|kuendigungsdatum|effective date|effective|date cancelled",
            "renewal date|term end|term end date|contract end|contract end date|renewed at|renewal|subscription end|vertragsende",
            "end date|ended at|ended on|end|close date|closed at|outcome date",
            "date|datum|fecha|month|monat|mois|mes|timestamp|event date",
        ],
        ["churn|churned|cancellation|cancel|cancelled|canceled|lost|termination", "renewal|term end|contract end"]);

    public static RoleNames Outcome { get; } = new(
        [
            "outcome|churned|churn|is churn|is churned|has churned|churn flag|churn status|renewal outcome|renewal status|renewed|is renewed|lost|cancelled|canceled|retained|attrition|ergebnis|gekuendigt",
            "status|customer status|account status|result|state|active|is active|subscription status|churn type",
        ],
        ["churn|churned|outcome|renewed|attrition|cancelled|canceled"]);

    public static RoleNames Decided { get; } = new(["decided|decision date|decided at|decided on|notice date|notice given|notice given on|notice|date of notice|notified at|cancellation requested at|requested at"], ["notice|decision|decided"]);

    public static RoleNames Recorded { get; } = new(["recorded|recorded at|recorded on|known at|logged at|entered at|entered on|created at|created on|reported at|created date"], []);

    public static RoleNames Amount { get; } = new(["amount|churned arr|lost arr|arr lost|churned mrr|lost mrr|mrr lost|lost revenue|revenue lost|renewal amount|betrag", "value"], []);

    public static RoleNames Kind { get; } = new(["kind|churn type|churn kind|outcome type|type of churn|type|churn category", "reason|churn reason|lost reason|reason code"], ["churn type|churn reason"]);

    public static RoleNames Name { get; } = new(
        [CustomerNames, "name", string.Join('|', Customers)],
        []);

    public static RoleNames Segment { get; } = new(
        ["segment|customer segment|account segment", "tier|customer tier|account tier", "plan|plan tier|plan name|product", "size|company size", "industry|branche", "region|country|land"], ["segment"]);

    public static RoleNames Owner { get; } = new(
        ["csm|csm name|customer success manager|csm owner|betreuer", "owner|account owner|owner name|account manager|am|assigned to"], ["csm|owner"]);

    public static RoleNames Revenue { get; } = new(
        [
            "arr|annual recurring revenue|current arr|arr amount|total arr",
            "mrr|monthly recurring revenue|mrr amount|monthly charges|monthly revenue|monthly fee",
            "acv|contract value|annual contract value",
            "revenue|umsatz|annual revenue",
        ],
        ["arr", "mrr", "acv|contract value"]);

    public static RoleNames Start { get; } = new(
        ["customer since|kunde seit|signup date|sign up date|signed up at|account start|contract start|contract start date|start date|subscription start|onboarded at|became customer", "start|started at|since", "created|created at|created date"], []);

    public static RoleNames End { get; } = new(["contract end|contract end date|term end|term end date|renewal date|next renewal|next renewal date|vertragsende", "end date|subscription end|expiry|expiry date|end"], []);

    public static RoleNames Tenure { get; } = new(
        ["tenure|tenure months|tenure in months|months as customer|customer age months|tenure days|tenure in days|days as customer|tenure years|tenure in years|years as customer"], ["tenure"]);

    /// <summary>The names of a role of an account beside its score.</summary>
    public static RoleNames Of(string attribute) => attribute switch
    {
        Roles.Name => Name,
        Roles.Segment => Segment,
        Roles.Owner => Owner,
        Roles.Revenue => Revenue,
        Roles.Start => Start,
        Roles.End => End,
        Roles.Tenure => Tenure,
        _ => throw new ArgumentOutOfRangeException(nameof(attribute), attribute, "No such role."),
    };
}
