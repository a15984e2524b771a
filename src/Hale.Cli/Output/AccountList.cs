using Hale.Cli.Hosting;
using Hale.Engine.History;

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
                AccountTable.Write(terminal, run, query, accounts);
                break;
        }
    }

    private static void WriteCsv(TextWriter output, Run run, AccountQuery query, IReadOnlyList<ListedAccount> accounts)
    {
        Csv.WriteRow(output, ["account", "name", "score", "band", "status", "override", "computed", "coverage", "low", "high", .. query.Attributes]);
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
                .. account.Attributes.Select(value => value.IsMissing ? null : Cells.Exact(value)),
            ]);
        }
    }

    private static object Shape(Run run, AccountQuery query, ListedAccount account) => new
    {
        account.Account,
        account.Name,
        score = Scores.Printed(run, account.Value),
        band = Scores.Band(run, account),
        status = StatusCode(account),
        @override = account.Override,
        computed = Scores.Printed(run, account.Computed),
        coverage = account.Coverage,
        low = Scores.Printed(run, account.Low),
        high = Scores.Printed(run, account.High),
        attributes = query.Attributes.Zip(account.Attributes).ToDictionary(pair => pair.First, pair => Cells.Json(pair.Second)),
    };

    private static string StatusCode(ListedAccount account) => account.Value is not null ? "scored" : Cells.Snake(account.Status.ToString());
}
