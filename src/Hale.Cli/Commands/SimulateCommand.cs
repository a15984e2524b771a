using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Hale.Simulation;
using Spectre.Console;

namespace Hale.Cli.Commands;

/// <summary><c>hale simulate</c>: a made-up company of any size, as a project.</summary>
internal static class SimulateCommand
{
    public static Command Create(Terminal terminal)
    {
        var usual = SimulationPlan.Usual;
        var folder = new Argument<string>("folder") { Description = "The new project's folder; it must not exist or be empty" };
        var accounts = Number("--accounts", "How many accounts there ever are, those that left included", usual.Accounts, 1, SimulationPlan.MostAccounts);
        var months = Number("--months", "How many months of history", usual.Months, SimulationPlan.FewestMonths, SimulationPlan.MostMonths);
        var seed = Number("--seed", "Another seed makes another company; the same seed makes the same bytes", (int)usual.Seed, 0, int.MaxValue);
        var until = new Option<string>("--until") { Description = "The last day of the history", HelpName = "day", DefaultValueFactory = _ => usual.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
        var gzip = new Option<bool>("--gzip") { Description = "Pack the files of events, which are the large ones" };
        var command = new Command("simulate", CommonOptions.Described(
            "Make a believable company of any size: accounts, contacts, usage, support, surveys, subscriptions and who left, as a project that can be imported and scored.",
            "hale simulate my-company --accounts 2000 --seed 7"))
        {
            folder, accounts, months, seed, until, gzip,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var name = parsed.GetValue(folder)!;
            var plan = new SimulationPlan(parsed.GetValue(accounts), parsed.GetValue(months), parsed.GetValue(seed), Day(parsed.GetValue(until)!, until.Name));
            var watch = Stopwatch.StartNew();
            var tally = await RunAsync(terminal, plan, Path.GetFullPath(name, terminal.Folder), parsed.GetValue(gzip), cancellation);
            terminal.Out.WriteLine($"{name}: {Words.Count(plan.Accounts, "account")}, {Words.Count(tally.Events, "event")}, {Words.Size(tally.Bytes)} of data in {Words.Duration(watch.Elapsed)}. Its README.md says what is what.");
            terminal.Out.MarkupLineInterpolated($"Next: [bold]cd {name}[/], then [bold]hale check[/], [bold]hale import[/], [bold]hale score[/], [bold]hale accounts[/].");
            return (int)ExitCode.Done;
        });
        return command;
    }

    public static async Task<CompanyTally> RunAsync(Terminal terminal, SimulationPlan plan, string folder, bool packed, CancellationToken cancellation)
    {
        var threads = EngineSettings.Threads(terminal) ?? Environment.ProcessorCount;
        return await ProgressLine.ShowAsync<CompanyTally, CompanyTally>(
            terminal,
            "Simulating",
            tally => $"· {Words.Number(tally.Accounts)} of {Words.Count(plan.Accounts, "account")} · {Words.Count(tally.Events, "event")}",
            progress => Task.Run(() => CompanyWriter.Write(plan, folder, packed, threads, progress, cancellation), cancellation));
    }

    private static DateOnly Day(string text, string option)
    {
        var day = AuditWords.Day(text, option);
        return day >= SimulationPlan.Earliest && day <= SimulationPlan.Latest
            ? day
            : throw new Failure(ExitCode.Usage, $"{option} “{text}” lies outside the years {SimulationPlan.Earliest.Year} to {SimulationPlan.Latest.Year}", "choose a day within them");
    }

    private static Option<int> Number(string name, string description, int usual, int least, int most)
    {
        var option = new Option<int>(name) { Description = description, HelpName = "number", DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && (number < least || number > most))
            {
                result.AddError($"{name} must be from {Words.Number(least)} to {Words.Number(most)}, not {Words.Number(number)}.");
            }
        });
        return option;
    }
}
