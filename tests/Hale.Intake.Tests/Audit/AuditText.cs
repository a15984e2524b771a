using System.Globalization;
using System.Text;
using Hale.Engine.Auditing.Input;

namespace Hale.Intake.Tests.Audit;

/// <summary>A reading as lines of text, so that a case file can say what it should be.</summary>
internal static class AuditText
{
    public static string Of(AuditReading reading)
    {
        var text = new StringBuilder();
        reading.Match(understood => Understood(text, understood), refused => Refused(text, refused));
        foreach (var table in reading.Tables)
        {
            table.Columns.ToList().ForEach(column => text.AppendLine(Column(table, column)));
            table.Findings.ToList().ForEach(finding => text.AppendLine(CultureInfo.InvariantCulture, $"{table.Use} found {finding.Code} {finding.Count}: {finding.Text}{Examples(finding)}"));
        }

        return text.ToString().ReplaceLineEndings("\n").Trim();
    }

    private static string Column(TableReading table, ColumnReading column) =>
        $"{table.Use} read {column.Column} as {column.Role}{(column.Meaning is null ? "" : $" ({column.Meaning})")}{(column.Otherwise is null || column.Role == "account" ? "" : $", otherwise {column.Otherwise}")}";

    private static string Examples(InputFinding finding) => finding.Examples.Count == 0 ? "" : $" [{string.Join("; ", finding.Examples)}]";

    private static bool Refused(StringBuilder text, AuditReading.Refused refused)
    {
        foreach (var problem in refused.Problems)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"refused {problem.File}{(problem.Where is null ? "" : $", {problem.Where}")}: {problem.Message} {problem.Fix}");
        }

        return true;
    }

    private static bool Understood(StringBuilder text, AuditReading.Understood understood)
    {
        var scores = understood.Scores;
        text.AppendLine(CultureInfo.InvariantCulture, $"{scores.Name}: {scores.Scale.Kind}, {(scores.Scale.HigherIsWorse ? "higher is worse" : "higher is better")}{(scores.Dated ? "" : ", undated")}");
        for (var account = 0; account < scores.Accounts.Count; account++)
        {
            for (var row = scores.Starts.Span[account]; row < scores.Starts.Span[account + 1]; row++)
            {
                var band = scores.Bands.IsEmpty || scores.Bands.Span[row] < 0 ? "" : " " + scores.BandNames[scores.Bands.Span[row]];
                var level = scores.Scale.Levels.Count == 0 ? "" : " " + scores.Scale.Levels[(int)scores.Values.Span[row]];
                text.AppendLine(CultureInfo.InvariantCulture, $"{scores.Accounts[account]} {Day(scores, row)} {scores.Values.Span[row]}{level}{band}");
            }
        }

        text.AppendLine(CultureInfo.InvariantCulture, $"outcomes: {understood.Outcomes.Form}");
        understood.Outcomes.Rows.ToList().ForEach(row => text.AppendLine(Outcome(row)));
        understood.Accounts.ToList().ForEach(account => text.AppendLine(Account(account)));
        return true;
    }

    private static string Day(ScoreHistory scores, int row) =>
        scores.Dated ? DateOnly.FromDayNumber(scores.Days.Span[row]).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "-";

    private static string Outcome(OutcomeRow row) => string.Join(' ', new[]
    {
        row.Account, row.Kind.ToString(), row.Effective is null ? "-" : Date(row.Effective.Value), row.Decided is { } decided ? "decided " + Date(decided) : null,
        row.Recorded is { } recorded ? "recorded " + Date(recorded) : null, row.Amount is { } amount ? "amount " + amount.ToString(CultureInfo.InvariantCulture) : null,
    }.OfType<string>());

    private static string Account(AuditAccount account) => "account " + string.Join(' ', new[]
    {
        account.Account, Part("name", account.Name), Part("segment", account.Segment), Part("owner", account.Owner), Part("revenue", account.Revenue),
        Part("start", account.Start is { } start ? Date(start) : null), Part("end", account.End is { } end ? Date(end) : null), Part("tenure", account.TenureMonths),
    }.OfType<string>());

    private static string? Part(string name, object? value) => value is null ? null : string.Create(CultureInfo.InvariantCulture, $"{name}={value}");

    private static string Date(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
