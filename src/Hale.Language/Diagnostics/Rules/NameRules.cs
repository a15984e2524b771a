namespace Hale.Language.Diagnostics.Rules;

/// <summary>HALE3xxx: names and references.</summary>
internal static class NameRules
{
    public static DiagnosticRule Duplicate { get; } = new(
        "HALE3001", Severity.Error, "the name is taken",
        "Sources, metrics and scores each have unique names in the project, scorecards within their score, and groups and measures among their siblings.",
        "two files in scores/ with `score: health`",
        "Rename one of them.");

    public static DiagnosticRule UnknownName { get; } = new(
        "HALE3002", Severity.Error, "unknown name",
        "An expression reads a name that nothing defines at this place.",
        "when: activ_users > 5",
        "Correct the name, or define it.");

    public static DiagnosticRule UnknownMetric { get; } = new(
        "HALE3003", Severity.Error, "unknown metric",
        "A measure places a metric that no file in metrics/ defines.",
        "measures:\n  logins_28: { linear: { from: 0, to: 20 } }",
        "Correct the name, say `metric: <name>`, or define the metric.");

    public static DiagnosticRule UnknownEvent { get; } = new(
        "HALE3004", Severity.Error, "unknown event",
        "No source gives events of this name. (When a source takes event names from a column, every name is accepted.)",
        "count: logins   # the source says event: login",
        "Correct the name, or add a source that gives these events.");

    public static DiagnosticRule UnknownProperty { get; } = new(
        "HALE3005", Severity.Error, "unknown property",
        "No source of events declares this property.",
        "sum: amout",
        "Correct the name, or declare it under `properties` of the source.");

    public static DiagnosticRule UnknownAttribute { get; } = new(
        "HALE3006", Severity.Error, "unknown attribute",
        "No source of accounts declares this attribute.",
        "attribute: seat",
        "Correct the name, or declare it under `attributes` of the source.");

    public static DiagnosticRule TypeConflict { get; } = new(
        "HALE3007", Severity.Error, "two types for one name",
        "Two sources declare the same property or attribute, or two metrics read the same series, with different types.",
        "attributes: { seats: number }   # and elsewhere seats: text",
        "Give both the same type, or different names.");

    public static DiagnosticRule Cycle { get; } = new(
        "HALE3008", Severity.Error, "formulas in a circle",
        "A formula needs the value of another one that needs its own.",
        "a: { formula: b + 1 }\nb: { formula: a - 1 }",
        "Break the circle: let one of the formulas read something else.");

    public static DiagnosticRule UnknownBand { get; } = new(
        "HALE3009", Severity.Error, "unknown band",
        "An override names a band that the score does not have.",
        "bands: { red: 0, green: 50 }\n# …\nforce: rde",
        "Name one of the score's bands, or write points.");

    public static DiagnosticRule Reserved { get; } = new(
        "HALE3010", Severity.Error, "the name is reserved",
        "The expression language gives this word a meaning of its own, so nothing could refer to the definition.",
        "properties: { contact: text }",
        "Choose another name; a column in a file may keep its own: `{ column: contact, type: text }`.");

    public static DiagnosticRule Unused { get; } = new(
        "HALE3011", Severity.Warning, "a metric is used nowhere",
        "No measure, condition or other metric reads it. It costs time and explains nothing.",
        "metrics:\n  logins: { count: login, window: 28d }   # and no score reads it",
        "Use it in a scorecard, or remove it.");

    public static DiagnosticRule NoEventSource { get; } = new(
        "HALE3012", Severity.Warning, "a metric over events, and no source of events",
        "The metric reads every event, but no source gives any, so it is always missing.",
        "metrics:\n  activity: { count: all, window: 28d }   # and no source has events:",
        "Add a source with `events:`.");

    public static DiagnosticRule NoSubscriptionSource { get; } = new(
        "HALE3013", Severity.Error, "a metric over subscriptions, and no source of subscriptions",
        "The metric reads the paid terms of accounts, but no source gives any, so every account would seem to pay nothing.",
        "metrics:\n  revenue: { subscription: arr }   # and no source has subscriptions:",
        "Add a source with `subscriptions:`.");

    public static DiagnosticRule NoContactSource { get; } = new(
        "HALE3014", Severity.Error, "a metric over contacts, and no source of contacts",
        "The metric counts the people at accounts, but no source gives any, so every account would seem to have nobody.",
        "metrics:\n  champions: { contacts: role == \"champion\" }   # and no source has contacts:",
        "Add a source with `contacts:`.");

    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        Duplicate, UnknownName, UnknownMetric, UnknownEvent, UnknownProperty, UnknownAttribute, TypeConflict, Cycle, UnknownBand, Reserved, Unused, NoEventSource,
        NoSubscriptionSource, NoContactSource,
    ];
}
