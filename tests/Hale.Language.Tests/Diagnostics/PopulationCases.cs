namespace Hale.Tests.Diagnostics;

internal static class PopulationCases
{
    public static IEnumerable<DiagnosticCase> All =>
    [
        Header("HALE2003", "population: §[is_active]", "`population` is a single value"),
        Header("HALE2002", "population: §{ }", "`population` needs `when`"),
        Header("HALE2001", "population: { when: is_active, §unless: logins > 1 }", "`unless` is not a key of `population`"),
        Header("HALE2001", "exclude: { §contacts: { a: is_active } }", "`contacts` is not a key of `exclude`"),
        Header("HALE2003", "exclude: §is_active", "`exclude` is a mapping"),
        Header("HALE2003", "exclude: { accounts: §is_active }", "`accounts` is a mapping"),
        Header("HALE2007", "exclude: { accounts: { §Bad-Name: is_active } }", "`Bad-Name` is not a name for an exclusion"),
        Header("HALE3002", "population: §is_activ", "did you mean `is_active`?"),
        Header("HALE3002", "population: §subscribed", "`subscribed` is known where a source gives subscriptions"),
        Header("HALE3002", "exclude: { accounts: { big: §amout > 3 } }", "did you mean `amount`?"),
        Header("HALE3002", "exclude: { events: { api: '§logins > 3' } }", "nothing here is called `logins`"),
        Header("HALE4012", "population: §logins", "expected is true or false"),
        Header("HALE4012", "exclude: { events: { api: §amount } }", "expected is true or false"),
        Header("HALE4015", "population: 'plan §!= \"free\"'", "`plan` can be missing"),
        new("HALE3002", "metrics/b.yaml", "metrics:\n  a: { formula: §days_to_renewal / 7 }", "add one with `subscriptions:`"),
        new("HALE3003", "scores/base.yaml", ScoreText.With("question: why") + "      §arr: { linear: { from: 0, to: 1 } }", "add one with `subscriptions:`"),
        new("HALE3013", "metrics/b.yaml", "metrics:\n  §revenue: { subscription: arr }", "no source gives subscriptions for the metric `revenue`"),
        new("HALE3014", "metrics/b.yaml", "metrics:\n  §people: { contacts: all }", "no source gives contacts for the metric `people`"),
        new("HALE3002", "metrics/b.yaml", "metrics:\n  a: { count: login, window: 7d, where: §contact.role == \"lead\" }", "`contact.role` is known where a source gives contacts"),
    ];

    private static DiagnosticCase Header(string id, string line, string says) => new(id, "hale.yaml", $"project: Acme\ntime_zone: Europe/Berlin\n{line}\n", says);
}
