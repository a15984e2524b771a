using FsCheck;
using FsCheck.Fluent;
using Hale.Engine.Auditing.Input;

namespace Hale.Intake.Tests.Audit;

/// <summary>Whatever a file holds, it is understood or refused, and every row is accounted for.</summary>
public sealed class AnyFileTests : IDisposable
{
    private static readonly string[] Headers =
        ["account", "Account ID", "date", "Snapshot", "score", "Health", "Colour", "churned", "churn date", "status", "ARR", "2024-01", "31/01/2024", "Jan 2024", "", "name", "Tenure days", "\"a\nb\""];

    private static readonly string[] Values =
    [
        "A-1", "A-2", "0042", "1.5E+11", "72", "7,5", "1.234", "1,234", "(12)", "50%", "$", "-", "N/A", "NA", "", " ", "red", "green", "Total", "2024-01-31", "31/01/2024", "01/31/2024",
        "2024-02-31", "2024-01-31T10:00Z", "2024-01-31 10:00", "45322", "Jan 2024", "yes", "no", "churned", "\"x\"", "\"", "\"a\"b", "é", "\u00A0", "9999-99-99", "1e999", "−5", "12:00", "account", "\0",
    ];

    private readonly AuditFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reading_AnyCells_IsUnderstoodOrRefused() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(400),
        Prop.ForAll(Tables.Zip(Tables).ToArbitrary(), tables => IsAnswered(tables.Item1, tables.Item2)));

    private static Gen<string> Tables =>
        from delimiter in Gen.Elements(",", ";", "\t")
        from header in Gen.Elements(Headers).ListOf(4)
        from rows in Gen.Elements(Values).ListOf(4).ListOf()
        select string.Join('\n', rows.Select(row => string.Join(delimiter, row)).Prepend(string.Join(delimiter, header)));

    private bool IsAnswered(string scores, string outcomes)
    {
        _folder.Write("scores.csv", scores);
        _folder.Write("outcomes.csv", outcomes);
        return _folder.ReadAsync().GetAwaiter().GetResult().Match(IsSound, refused => refused.Problems.All(problem => problem.Message.Length > 0 && problem.Fix.Length > 0));
    }

    private static bool IsSound(AuditReading.Understood understood)
    {
        var scores = understood.Scores;
        scores.Starts.Length.ShouldBe(scores.Accounts.Count + 1);
        scores.Starts.Span[^1].ShouldBe(scores.Values.Length);
        scores.Accounts.ShouldBe(scores.Accounts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        scores.Values.ToArray().ShouldAllBe(value => double.IsFinite(value));
        for (var account = 0; account < scores.Accounts.Count; account++)
        {
            var days = scores.Days[scores.Starts.Span[account]..scores.Starts.Span[account + 1]].ToArray();
            days.ShouldBe(days.Distinct().Order());
        }

        return true;
    }
}
