using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Hale.Engine.Snapshots;
using Hale.Warehouse;
using Spectre.Console;

namespace Hale.Cli.Commands;

/// <summary><c>hale snapshot</c>: a small pseudonymised extract of the data.</summary>
internal static class SnapshotCommand
{
    private const int UsualAccounts = 200;

    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("folder") { Description = "The folder to write; new or empty" };
        var accounts = new Option<int>("--accounts", "-n") { Description = "How many accounts, chosen by chance; whoever belongs to their families comes with them", DefaultValueFactory = _ => UsualAccounts };
        var format = CommonOptions.Format("text", "json");
        var command = new Command("snapshot", CommonOptions.Described(
            "Write a small extract of the data without ids and names, on which `hale plan` runs in CI.", "hale snapshot snapshot --accounts 200")) { folder, accounts, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = ProjectSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            var count = parsed.GetValue(accounts);
            if (count < 1)
            {
                throw new Failure(ExitCode.Usage, $"--accounts {count} is no number of accounts", "write 1 or more");
            }

            var receipt = await Task.Run(() => Write(terminal, session, Path.GetFullPath(parsed.GetValue(folder)!, terminal.Folder), count, cancellation), cancellation);
            if (parsed.GetValue(format) == "json")
            {
                Json.Write(terminal.RawOut, receipt);
            }
            else
            {
                Write(terminal.Out, receipt, parsed.GetValue(folder)!);
            }

            return (int)ExitCode.Done;
        });
        return command;
    }

    private static SnapshotReceipt Write(Terminal terminal, ProjectSession session, string folder, int accounts, CancellationToken cancellation)
    {
        NewFolder.Require(folder);
        var existed = Directory.Exists(folder);
        try
        {
            return Warehouses.WriteSnapshot(
                new WarehouseOptions(session.Data.DataFolder, EngineSettings.Memory(terminal), EngineSettings.Threads(terminal)),
                new SnapshotRequest(accounts, SpokenWords.Of(session.Data.Load.Bundle), folder),
                cancellation);
        }
        catch when (Directory.Exists(folder))
        {
            NewFolder.Undo(folder, existed);
            throw;
        }
    }

    private static void Write(IAnsiConsole console, SnapshotReceipt receipt, string folder)
    {
        var family = receipt.Family == 0 ? string.Empty : $", {Words.Number(receipt.Family)} of them family of others";
        console.WriteLine($"{folder}: {Words.Count(receipt.Accounts, "account")} of {Words.Number(receipt.OfAccounts)}{family}; {Words.Count(receipt.Facts, "fact")}; {Words.Size(receipt.Bytes)}.");
        console.WriteLine("Ids and names are tokens, notes are gone. Days and amounts are as they were: it is pseudonymised, not anonymous.");
        console.WriteLine($"{Words.Count(receipt.Replaced, "other text")} became tokens. These stayed, because the definitions speak of them: {(receipt.Kept.Count == 0 ? "none" : string.Join(", ", receipt.Kept))}.");
        console.WriteLine($"Next: `hale plan --snapshot {folder}`");
    }
}
