using Hale.Engine.Auditing.Input;
using Hale.Engine.Judging;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Tests.Judging;

/// <summary>Builds the files of an audit by hand: scores of accounts on days, and what became of them.</summary>
internal sealed class Company
{
    private readonly SortedDictionary<string, SortedDictionary<int, double>> _scores = new(StringComparer.Ordinal);
    private readonly List<OutcomeRow> _outcomes = [];
    private readonly List<AuditAccount> _accounts = [];

    public ScoreScale Scale { get; init; } = new(ScoreKind.Number, HigherIsWorse: false, []);

    public OutcomeForm Form { get; init; } = OutcomeForm.LostOnly;

    public bool Dated { get; init; } = true;

    public Company Score(string account, string day, double score)
    {
        if (!_scores.TryGetValue(account, out var rows))
        {
            _scores.Add(account, rows = []);
        }

        rows[DateOnly.Parse(day).DayNumber] = score;
        return this;
    }

    public Company Left(string account, string? day, OutcomeKind kind = OutcomeKind.Churned, string? decided = null, string? recorded = null)
    {
        _outcomes.Add(new OutcomeRow(account, kind, Day(day), Day(decided), Day(recorded), null));
        return this;
    }

    public Company Known(AuditAccount account)
    {
        _accounts.Add(account);
        return this;
    }

    public ScoreHistory History()
    {
        List<int> starts = [0];
        List<int> days = [];
        List<double> values = [];
        foreach (var rows in _scores.Values)
        {
            days.AddRange(rows.Keys);
            values.AddRange(rows.Values);
            starts.Add(days.Count);
        }

        return new ScoreHistory("Health", [.. _scores.Keys], starts.ToArray(), days.ToArray(), values.ToArray(), Array.Empty<int>(), [], Scale, Dated);
    }

    public OutcomeTable Outcomes() => new(Form, _outcomes);

    public ReportCard Card(JudgingOptions? options = null, string today = "2030-01-01")
    {
        var files = new AuditFiles(File("scores.csv"), File("outcomes.csv"), _accounts.Count == 0 ? null : File("accounts.csv"), StatedFormat.Nothing);
        var input = new AuditReading.Understood(History(), Outcomes(), _accounts, []);
        return new CardMaker(input, options ?? JudgingOptions.Usual with { Replicates = 200 }, DateOnly.Parse(today)).Make(files, null, TestContext.Current.CancellationToken);
    }

    private static TableFile File(string name) => new("/" + name, name, new Dictionary<string, string>());

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day);
}
