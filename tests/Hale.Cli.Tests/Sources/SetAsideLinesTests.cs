using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Sources;

/// <summary>What an import says of records that it sets aside: which fact they would have made, and only of checks that found something.</summary>
public sealed class SetAsideLinesTests
{
    private const string Source = """
        sources:
          crm:
            files: data/accounts.csv
            known: when_occurred
            accounts: { id: account, name: name }
          tickets:
            files: data/tickets*.csv
            known: when_occurred
            facts:
              opened:
                checks: { in_the_future: time > imported, of_the_past: time < account.start }
                events: { account: account, event: ticket_opened, time: opened }
              closed:
                events: { account: account, event: ticket_closed, time: closed }
        """;

    [Fact]
    public async Task Import_SeveralFactsOfARow_AreNamedInTheirLines()
    {
        using var shell = new Shell();
        shell.WriteSample();
        shell.Write("sources/crm.yaml", Source);
        File.Delete(Path.Combine(shell.Folder, "metrics", "usage.yaml"));
        File.Delete(Path.Combine(shell.Folder, "scores", "health.yaml"));
        shell.Write("data/tickets1.csv", "account,opened,closed\nacme,2024-01-01,soon\nbolt,2030-01-01,2024-01-02\n");
        shell.Write("data/tickets2.csv", "account,opened,closed\nacme,2024-01-03,2024-01-04\n");

        var text = (await shell.DoAsync("import")).Output.ReplaceLineEndings(" ");
        File.Delete(Path.Combine(shell.Folder, "data", "tickets2.csv"));
        var later = (await shell.DoAsync("import")).Output.ReplaceLineEndings(" ");

        text.ShouldContain("refused  tickets.closed, data/tickets1.csv: 1 × bad_time, first record 1");
        text.ShouldContain("suspect  tickets.opened, data/tickets1.csv: 1 × in_the_future, first record 2");
        text.ShouldNotContain("0 ×");
        later.ShouldContain("gone  tickets.closed, data/tickets2.csv: its 1 record");
    }
}
