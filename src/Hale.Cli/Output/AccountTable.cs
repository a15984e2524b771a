using Hale.Cli.Hosting;
using Hale.Cli.Output.Validation.Calibrating;
using Hale.Core.Scoring;
using Hale.Core.Values;
using Hale.Engine.History;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>A list of accounts for people.</summary>
internal static class AccountTable
{
    public static void Write(Terminal terminal, Run run, AccountQuery query, IReadOnlyList<ListedAccount> accounts, Close? compared, ListedStaying? staying = null)
    {
        var console = terminal.Out;
        console.MarkupLineInterpolated($"[bold]{run.Header.Outline.Label}[/] as of {run.Header.AsOfLabel} (run {run.Number}{(RunKindText.Short(run) is { } kind ? $", {kind}" : string.Empty)})");
        console.WriteLine();
        var sheet = new Sheet([.. Columns(run, query, accounts, staying)]);
        foreach (var account in accounts)
        {
            sheet.Row(Row(run, account, compared, staying));
        }

        var leftOut = sheet.Write(console);
        console.WriteLine();
        console.MarkupLineInterpolated($"{Words.Count(accounts.Count, "account")}");
        if (run.Header.Outline.Trend is { } trend)
        {
            console.MarkupLineInterpolated($"{(compared is null ? $"no trend: there is no close of this definition {trend.Over} before or earlier" : $"trend since {compared.Label}")}");
        }

        if (accounts.Any(account => account.Override is not null))
        {
            console.WriteLine("(forced), (capped), (lifted): an override decided; the computed score stands in brackets in place of the bounds.");
        }

        staying?.WriteNote(console);
        if (leftOut > 0)
        {
            console.MarkupLineInterpolated($"{Words.Count(leftOut, "column")} had no room; `--format csv` writes them all.");
        }
    }

    private static IEnumerable<SheetColumn> Columns(Run run, AccountQuery query, IReadOnlyList<ListedAccount> accounts, ListedStaying? staying) =>
    [
        new("account"),
        new("name", Fit: SheetFit.Shortened),
        new("score", Right: true),
        new("band"),
        .. run.Header.Outline.Trend is null ? Array.Empty<SheetColumn>() : [new SheetColumn("trend")],
        new("coverage", Right: true),
        new("low–high", Right: true),
        .. staying is null ? Array.Empty<SheetColumn>() : [new SheetColumn("staying", Right: true)],
        .. query.Attributes.Select((name, index) => Attribute(name, accounts.Select(account => account.Attributes[index]))),
    ];

    private static SheetColumn Attribute(string name, IEnumerable<Value> values) => values.Where(value => !value.IsMissing).ToList() is var present
        && present.Count > 0 && present.All(value => value.Kind == ValueKind.Number)
        ? new SheetColumn(name, Right: true, SheetFit.LeftOut)
        : new SheetColumn(name, Fit: SheetFit.LeftOut);

    private static IReadOnlyList<SheetCell> Row(Run run, ListedAccount account, Close? compared, ListedStaying? staying)
    {
        var band = Scores.Band(run, account);
        var decided = account.Override switch { "force" => " (forced)", "cap" => " (capped)", "floor" => " (lifted)", _ => string.Empty };
        return
        [
            new(account.Account),
            new(account.Name ?? string.Empty),
            new(Scores.ToPeople(run, account) ?? "–"),
            new((Scores.BandLabel(run, account) ?? StatusWords(account.Status)) + decided, BandStyle.Style(band)),
            .. run.Header.Outline.Trend is null ? Array.Empty<SheetCell>() : [new SheetCell(Scores.Trend(run, compared, account)?.Label ?? "–")],
            new(Words.Percent(Math.Round(account.Coverage, 2))),
            new(Bounds(run, account)),
            .. staying is null ? Array.Empty<SheetCell>() : [new SheetCell(staying.Short(account))],
            .. account.Attributes.Select(value => new SheetCell(value.IsMissing ? "–" : Cells.Attribute(value))),
        ];
    }

    /// <summary>The bounds are those of the computed score; beside a score that an override decided they would contradict it.</summary>
    private static string Bounds(Run run, ListedAccount account) =>
        account.Override is not null ? Scores.Shown(run, account.Computed) is { } computed ? $"({computed})" : "–"
        : account.Low is null ? "–"
        : $"{Scores.Shown(run, account.Low)}–{Scores.Shown(run, account.High)}";

    /// <summary>Why there is no score.</summary>
    public static string StatusWords(ScoreStatus status) => status switch
    {
        ScoreStatus.Scored => string.Empty,
        ScoreStatus.NotEnoughData or ScoreStatus.NothingPresent => "not enough data",
        ScoreStatus.Withheld => "withheld",
        ScoreStatus.NotEligible => "not eligible",
        ScoreStatus.NoGrade => "no grade",
    };
}
