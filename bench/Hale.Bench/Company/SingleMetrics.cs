namespace Hale.Bench.Company;

/// <summary>The metrics that a company would look at, each by itself; larger means that a loss is likelier. Missing where there is nothing to compute.</summary>
internal static class SingleMetrics
{
    public static IReadOnlyList<(string Name, Func<AccountRecord, int, double?> Risk)> All { get; } =
    [
        ("change in user days, 28 against 28 days", (account, day) => -Change(account, day)),
        ("licence use: users in 28 days per seat", (account, day) => -account.ActiveUsers(day, 28) / (double)account.VersionAt(day).Seats),
        ("user days in 28 days", (account, day) => -account.UserDays(day, 28)),
        ("core features used in 28 days, of the plan's", (account, day) => -account.FeaturesUsed(day, 28) / (double)account.VersionAt(day).Features),
        ("days without a login", SinceLogin),
        ("tickets in 30 days", (account, day) => Tickets(account, day, 30, "ticket_opened")),
        ("urgent and high tickets in 90 days", (account, day) => account.Tickets.Count(ticket => ticket.Kind == "ticket_opened" && ticket.Priority is "urgent" or "high" && ticket.Day > day - 90 && ticket.Day <= day)),
        ("mean satisfaction in 180 days", (account, day) => -Mean(account.Tickets.Where(ticket => ticket.Satisfaction is not null && ticket.Day > day - 180 && ticket.Day <= day).Select(ticket => ticket.Satisfaction!.Value))),
        ("last rating (NPS)", (account, day) => -account.Surveys.Where(survey => survey.Rating is not null && survey.Day <= day).OrderBy(survey => survey.Day).LastOrDefault().Rating),
        ("champion left within 120 days", (account, day) => account.Contacts.Any(contact => (contact.FirstRole == "champion" || contact.Champion is not null) && contact.Left <= day && contact.Left > day - 120) ? 1 : 0),
        ("tenure", (account, day) => -Tenure(account, day)),
        ("the legacy score", (account, day) => account.ScoreAt(day) is { } score ? -score.Score : null),
    ];

    private static double? Change(AccountRecord account, int day)
    {
        var before = account.UserDays(day - 28, 28);
        return before == 0 ? null : (account.UserDays(day, 28) / (double)before) - 1;
    }

    private static double? SinceLogin(AccountRecord account, int day) =>
        Enumerable.Range(0, 60).Cast<int?>().FirstOrDefault(back => account.UserDays(day - back!.Value, 1) > 0) ?? 60;

    private static double Tickets(AccountRecord account, int day, int days, string kind) =>
        account.Tickets.Count(ticket => ticket.Kind == kind && ticket.Day > day - days && ticket.Day <= day);

    private static double Tenure(AccountRecord account, int day) => day - account.Known.Start;

    private static double? Mean(IEnumerable<int> values) => values.Select(value => (double?)value).Average();
}
