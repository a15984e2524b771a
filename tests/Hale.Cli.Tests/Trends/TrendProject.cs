using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Trends;

/// <summary>
/// Six month-ends of six accounts: one falls, one rises, one stays, one is new in November, one ends in December, and one becomes an internal account in December. The
/// definition of the last close is another one, which also reads what accounts pay.
/// </summary>
internal static class TrendProject
{
    private static readonly string[] Days = ["2024-07-31", "2024-08-31", "2024-09-30", "2024-10-31", "2024-11-30", "2024-12-31"];

    private static readonly (string Account, int?[] Points)[] Points =
    [
        ("acme", [80, 82, 81, 78, 60, 45]), ("bolt", [40, 40, 55, 60, 76, 90]), ("cube", [60, 60, 60, 60, 60, 61]), ("dust", [null, null, null, null, 70, 70]), ("echo", [30, 30, 30, 30, 30, 30]),
        ("flux", [90, 90, 90, 90, 90, 90]),
    ];

    public static async Task<Shell> ScoredAsync()
    {
        var shell = new Shell();
        shell.Write("hale.yaml", "project: Trends\ntime_zone: Europe/Berlin\ncurrency: USD\nexclude:\n  accounts: { test: plan == \"internal\" }\n");
        shell.Write("sources/all.yaml", """
            sources:
              crm:
                files: data/accounts.csv
                known: when_occurred
                accounts: { id: account, name: name, start: { date: start }, end: { date: end } }
                attributes: { plan: text, owner: text }
                valid_from: { date: since }
              values:
                files: data/values.csv
                known: when_occurred
                series: { account: account, date: date }
              terms:
                files: data/terms.csv
                known: when_occurred
                subscriptions: { account: account, id: id, start: { date: start }, amount: { column: amount, per: year } }
            """);
        shell.Write("data/accounts.csv", """
            account,name,start,end,plan,owner,since
            acme,Acme,2024-01-01,,pro,Ann,2024-01-01
            bolt,Bolt,2024-01-01,,pro,Ann,2024-01-01
            bolt,Bolt,2024-01-01,,pro,Bob,2024-12-05
            cube,Cube,2024-01-01,,free,Bob,2024-01-01
            dust,Dust,2024-11-15,,free,,2024-11-15
            echo,Echo,2024-01-01,2024-12-10,pro,Ann,2024-01-01
            flux,Flux,2024-01-01,,pro,Bob,2024-01-01
            flux,Flux,2024-01-01,,internal,Bob,2024-12-05

            """);
        shell.Write("data/terms.csv", "id,account,start,amount\na,acme,2024-01-01,12000\nb,bolt,2024-01-01,6000\nb2,bolt,2024-12-01,500\nd,dust,2024-11-15,2400\ne,echo,2024-01-01,1000\nf,flux,2024-01-01,99\n");
        shell.Write("data/values.csv", "account,date,points\n" + string.Concat(Points.SelectMany(account =>
            account.Points.Zip(Days).Where(pair => pair.First is not null).Select(pair => $"{account.Account},{pair.Second},{pair.First}\n"))));
        shell.Write("metrics/all.yaml", "metrics:\n  points: { series: points }\n  plan: { attribute: plan }\n");
        WriteScore(shell, string.Empty);
        await shell.DoAsync("import");
        foreach (var day in Days[..5])
        {
            await shell.DoAsync("score", "--as-of", day);
        }

        WriteScore(shell, "      arr: { weight: 0, linear: { from: 0, to: 10000 }, why: It pays }\n");
        await shell.DoAsync("score", "--as-of", Days[5]);
        await shell.DoAsync("score", "--as-of", "2025-01-03T12:00:00Z");
        return shell;
    }

    private static void WriteScore(Shell shell, string more) => shell.Write(
        "scores/health.yaml",
        "score: health\nlabel: Health\nbands: { red: 0, yellow: 50, green: 75 }\nscorecards:\n  - name: everybody\n    measures:\n      points: { linear: { from: 0, to: 100 }, why: It is all }\n" + more);
}
