using System.Globalization;
using Hale.Cli.Hosting;
using Hale.Core.Metrics;
using Hale.Core.Scoring;
using Hale.Engine.History;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>A list of accounts in each of its formats.</summary>
internal static class AccountList
{
    public static void Write(Terminal terminal, string format, Run run, AccountQuery query, IReadOnlyList<ListedAccount> accounts)
    {
        switch (format)
        {
            case "json":
                Json.Write(terminal.RawOut, accounts.Select(account => Shape(run, query, account)));
                break;
            case "csv":
                WriteCsv(terminal.RawOut, run, query, accounts);
                break;
            default:
                WriteTable(terminal.Out, run, query, accounts);
                break;
        }
    }

    private static void WriteTable(IAnsiConsole console, Run run, AccountQuery query, IReadOnlyList<ListedAccount> accounts)
    {
        var table = Tables.Create(["account", "name", ">score", "band", ">coverage", ">low–high", .. query.Attributes.Select(name => ">" + name)]);
        foreach (var account in accounts)
        {
            table.AddRow(
                [
                    new Text(account.Account),
                    new Text(account.Name ?? string.Empty),
                    new Text(Shown(run, account.Value) ?? "–"),
                    new Text(BandOf(run, account) ?? StatusWords(account.Status), BandStyle.Style(BandOf(run, account))),
                    new Text(Words.Percent(Math.Round(account.Coverage, 2))),
                    new Text(account.Low is null ? "–" : $"{Shown(run, account.Low)}–{Shown(run, account.High)}"),
                    .. account.Attributes.Select(value => new Text(value.IsMissing ? "–" : Cells.Shown(value, Unit.None))),
                ]);
        }

        console.Write(table);
        console.MarkupLineInterpolated($"{Words.Count(accounts.Count, "account")}, {run.Header.Outline.Label} as of {run.Header.AsOfLabel} (run {run.Number})");
    }

    private static void WriteCsv(TextWriter output, Run run, AccountQuery query, IReadOnlyList<ListedAccount> accounts)
    {
        Csv.WriteRow(output, ["account", "name", "score", "band", "status", "coverage", "low", "high", .. query.Attributes]);
        foreach (var account in accounts)
        {
            Csv.WriteRow(output,
            [
                account.Account,
                account.Name,
                Shown(run, account.Value),
                BandOf(run, account),
                StatusCode(account),
                Csv.Number(account.Coverage),
                Shown(run, account.Low),
                Shown(run, account.High),
                .. account.Attributes.Select(value => value.IsMissing ? null : Cells.Exact(value)),
            ]);
        }
    }

    private static object Shape(Run run, AccountQuery query, ListedAccount account) => new
    {
        account.Account,
        account.Name,
        score = Printed(run, account.Value),
        band = BandOf(run, account),
        status = StatusCode(account),
        coverage = account.Coverage,
        low = Printed(run, account.Low),
        high = Printed(run, account.High),
        attributes = query.Attributes.Zip(account.Attributes).ToDictionary(pair => pair.First, pair => Cells.Json(pair.Second)),
    };

    private static string? BandOf(Run run, ListedAccount account) => account.Band is { } band ? run.Header.Outline.Bands[band].Name : null;

    private static string StatusCode(ListedAccount account) => account.Value is not null ? "scored" : Cells.Snake(account.Status.ToString());

    private static decimal? Printed(Run run, double? inner) => inner is { } number ? run.Header.Outline.Print(number) : null;

    private static string? Shown(Run run, double? inner) =>
        Printed(run, inner)?.ToString("F" + run.Header.Outline.Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static string StatusWords(ScoreStatus status) => status switch
    {
        ScoreStatus.Scored => string.Empty,
        ScoreStatus.NotEnoughData or ScoreStatus.NothingPresent => "not enough data",
        ScoreStatus.Withheld => "withheld",
    };
}
