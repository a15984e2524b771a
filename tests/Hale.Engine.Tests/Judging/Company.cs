using Hale.Engine.Auditing.Input;
using Hale.Engine.Judging;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Tests.Judging;

/// <summary>Builds the files of an audit by hand: scores of accounts on days, and what became of them.</summary>
internal sealed class Company
{
    private readonly SortedDictionary<string, SortedDictionary<int, (double Score, int Band)>> _scores = new(StringComparer.Ordinal);
    private readonly List<OutcomeRow> _outcomes = [];
    private readonly List<AuditAccount> _accounts = [];

    public ScoreScale Scale { get; init; } = new(ScoreKind.Number, HigherIsWorse: false, []);

    public OutcomeForm Form { get; init; } = OutcomeForm.LostOnly;

    public bool Dated { get; init; } = true;

    public IReadOnlyList<string> BandNames { get; init; } = [];

    public static ScoreScale Words(params string[] words) => new(ScoreKind.Levels, HigherIsWorse: false, words);

    public static ScoreScale Risk { get; } = new(ScoreKind.Probability, HigherIsWorse: true, []);

    public Company Score(string account, string day, double score, int band = -1) => Score(account, DateOnly.Parse(day).DayNumber, score, band);

    public Company Score(string account, int day, double score, int band = -1)
    {
        if (!_scores.TryGetValue(account, out var rows))
        {
            _scores.Add(account, rows = []);
        }

        rows[day] = (score, band);
        return this;
    }

    /// <summary>A score on the same day of each month.</summary>
    public Company Monthly(string account, string first, params IReadOnlyList<double> scores)
    {
        foreach (var (month, score) in scores.Index())
        {
            Score(account, DateOnly.Parse(first).AddMonths(month).DayNumber, score);
        }

        return this;
    }

    /// <summary>Scores on days that follow one another.</summary>
    public Company Daily(string account, string first, params IReadOnlyList<double> scores)
    {
        foreach (var (day, score) in scores.Index())
        {
            Score(account, DateOnly.Parse(first).DayNumber + day, score);
        }

        return this;
    }

    public Company Left(string account, string? day, OutcomeKind kind = OutcomeKind.Churned, string? decided = null, string? recorded = null)
    {
        _outcomes.Add(new OutcomeRow(account, kind, Day(day), Day(decided), Day(recorded), null));
        return this;
    }

    public Company Stayed(string account, string? day = null, string? decided = null) => Left(account, day, OutcomeKind.Retained, decided);

    public Company Known(AuditAccount account)
    {
        _accounts.Add(account);
        return this;
    }

    public Company Known(string account, string? segment = null, string? start = null, double? revenue = null, double? tenure = null) =>
        Known(new AuditAccount(account, null, segment, null, revenue, Day(start), null, tenure));

    public ScoreHistory History()
    {
        List<int> starts = [0];
        List<int> days = [];
        List<double> values = [];
        List<int> bands = [];
        foreach (var rows in _scores.Values)
        {
            days.AddRange(rows.Keys);
            values.AddRange(rows.Values.Select(row => row.Score));
            bands.AddRange(rows.Values.Select(row => row.Band));
            starts.Add(days.Count);
        }

        return new ScoreHistory(
            "Health", [.. _scores.Keys], starts.ToArray(), days.ToArray(), values.ToArray(), BandNames.Count == 0 ? Array.Empty<int>() : bands.ToArray(), BandNames, Scale, Dated);
    }

    public OutcomeTable Outcomes() => new(Form, _outcomes);

    public AuditReading.Understood Understood() => new(History(), Outcomes(), _accounts, []);

    public AuditFiles Files() => new(File("scores.csv"), File("outcomes.csv"), _accounts.Count == 0 ? null : File("accounts.csv"), StatedFormat.Nothing);

    public ReportCard Card(JudgingOptions? options = null, string today = "2030-01-01") =>
        new CardMaker(Understood(), options ?? Quick, DateOnly.Parse(today)).Make(Files(), null, TestContext.Current.CancellationToken);

    /// <summary>As usual, with fewer resamples.</summary>
    public static JudgingOptions Quick { get; } = JudgingOptions.Usual with { Replicates = 100 };

    /// <summary>As usual, with outcomes known until a day.</summary>
    public static JudgingOptions Until(string day, int horizon = 90) => Quick with { KnownUntil = DateOnly.Parse(day), HorizonDays = horizon };

    private static TableFile File(string name) => new("/" + name, name, new Dictionary<string, string>());

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day);
}
