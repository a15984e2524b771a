namespace Hale.Intake.Audit.Recognition;

/// <content>The names of columns that sources read and audits do not.</content>
internal sealed partial class RoleNames
{
    /// <summary>Short names of accounts, which are believed where no other column names one.</summary>
    public static RoleNames ShortAccount { get; } = new(["cid|cust id|cust|acct id|acct|kdnr|kd nr|uid|account ref|customer ref"], [CustomerIds]);

    public static RoleNames Contact { get; } = new(
        ["contact id|contact key|person id|user id|member id|contact uuid|user uuid|profile id|lead id|distinct id|anonymous id", "contact|user|person|member|username|login", "email|e mail|email address|user email"],
        ["user id|contact id|person id"]);

    /// <summary>When the record of something was made, which is taken for its beginning where nothing else says it.</summary>
    public static RoleNames Created { get; } = new(["create date|date created|created|created at|created on|created date|creation date|added on|date added|registered|registered at|registration date|joined|joined at|join date"], []);

    public static RoleNames EventName { get; } = new(
        ["event|event name|event type|event type id|event key|action|action name|activity|activity type|ereignis", "type|verb|name of event|object type"], ["event name|event type"]);

    public static RoleNames EventTime { get; } = new(
        [
            "timestamp|event time|event date|event timestamp|occurred at|occurred on|happened at|time|ts|datetime|date time|zeit|zeitpunkt|received at|sent at|logged at",
            "date|datum|day|tag|usage date|activity date|invoice date|order date|purchase date|transaction date|submitted at|answered at|responded at|opened at",
            "created at|created|created date|created on",
        ],
        ["occurred|happened|submitted|opened|ordered|purchased|invoice date|order date|event", "date|datum", "at|on|time"]);

    public static RoleNames EventEnd { get; } = new(["closed at|closed on|resolved at|solved at|ended at|finished at|completed at|end time|closed date|resolved date"], []);

    public static RoleNames TermEnd { get; } = new(["end date|end|ended at|ends at|ends on|expires at|expires on|valid to|valid until|current period end"], ["term end|contract end|subscription end|renewal date"]);

    public static RoleNames Product { get; } = new(["product|product name|plan|plan name|plan tier|tier|sku|price id|package|edition|subscription type"], ["product|plan"]);

    public static RoleNames Currency { get; } = new(["currency|currency code|iso currency|waehrung|devise|moneda"], ["currency"]);

    public static RoleNames Country { get; } = new(["country|country code|land|pays|pais|billing country|country iso"], ["country"]);

    public static RoleNames Money { get; } = new(
        ["amount|price|unit price|total|revenue|mrr|arr|fee|cost|refund|betrag|preis|umsatz|value|acv|charge|charges"],
        ["amount|price|revenue|mrr|arr|charges|refund|cost|fee"]);

    public static RoleNames Series { get; } = new(["metric|metric name|series|kpi|measure|question|indicator|kennzahl"], []);

    public static RoleNames Value { get; } = new(["value|answer|wert|reading|result"], []);

    public static RoleNames PersonName { get; } = new(["name|full name|contact name|user name|display name|first name|last name"], ["name"]);
}
