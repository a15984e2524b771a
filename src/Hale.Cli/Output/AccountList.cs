using Hale.Cli.Hosting;
using Hale.Cli.Output.Validation.Calibrating;
using Hale.Engine.History;

namespace Hale.Cli.Output;

/// <summary>A list of accounts in each of its formats.</summary>
internal static class AccountList
{
    public static void Write(Terminal terminal, string format, Run run, AccountQuery query, IReadOnlyList<ListedAccount> accounts, Close? compared = null, ListedStaying? staying = null)
    {
        switch (format)
        {
            case "json":
                Json.Write(terminal.RawOut, accounts.Select(account => Shape(run, query, account, compared, staying)));
                break;
            case "csv":
                WriteCsv(terminal.RawOut, run, query, accounts, compared, staying);
                break;
            default:
                AccountTable.Write(terminal, run, query, accounts, compared, staying);
                break;
        }
    }

    private static void WriteCsv(TextWriter output, Run run, AccountQuery query, IReadOnlyList<ListedAccount> accounts, Close? compared, ListedStaying? staying)
    {
        Csv.WriteRow(output, ["account", "name", "score", "band", "status", "override", "computed", "coverage", "low", "high", .. Further(run), .. staying?.Columns ?? [], .. query.Attributes]);
        foreach (var account in accounts)
        {
            Csv.WriteRow(output,
            [
                account.Account,
                account.Name,
                Scores.Shown(run, account.Value),
                Scores.Band(run, account),
                StatusCode(account),
                account.Override,
                Scores.Shown(run, account.Computed),
                Csv.Number(account.Coverage),
                Scores.Shown(run, account.Low),
                Scores.Shown(run, account.High),
                .. Further(run, account, compared),
                .. staying?.Cells(account) ?? [],
                .. account.Attributes.Select(value => value.IsMissing ? null : Cells.Exact(value)),
            ]);
        }
    }

    /// <summary>Columns of scores that say more than others: as people are shown them, and what their change is called.</summary>
    private static IEnumerable<string> Further(Run run) =>
        [.. run.Header.Outline.Presentation is null ? Array.Empty<string>() : ["shown"], .. run.Header.Outline.Trend is null ? Array.Empty<string>() : ["trend", "change"]];

    private static IEnumerable<string?> Further(Run run, ListedAccount account, Close? compared)
    {
        if (run.Header.Outline.Presentation is not null)
        {
            yield return Scores.ToPeople(run, account);
        }

        if (Scores.Trend(run, compared, account) is { } trend)
        {
            yield return trend.Label;
            yield return trend.Change is { } change ? Numbers.Fixed(change, run.Header.Outline.Decimals) : null;
        }
    }

    private static object Shape(Run run, AccountQuery query, ListedAccount account, Close? compared, ListedStaying? staying) => new
    {
        account.Account,
        account.Name,
        score = Scores.Printed(run, account.Value),
        band = Scores.Band(run, account),
        band_label = Scores.BandLabel(run, account),
        shown = Scores.ToPeople(run, account),
        trend = Scores.Trend(run, compared, account),
        status = StatusCode(account),
        @override = account.Override,
        computed = Scores.Printed(run, account.Computed),
        coverage = account.Coverage,
        low = Scores.Printed(run, account.Low),
        high = Scores.Printed(run, account.High),
        staying = staying?.Shape(account),
        attributes = query.Attributes.Zip(account.Attributes).ToDictionary(pair => pair.First, pair => Cells.Json(pair.Second)),
    };

    private static string StatusCode(ListedAccount account) => account.Value is not null ? "scored" : Cells.Snake(account.Status.ToString());
}
