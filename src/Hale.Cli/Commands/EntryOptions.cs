using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Hale.Cli.Versioning;
using Hale.Engine.Entries;
using Spectre.Console;

namespace Hale.Cli.Commands;

/// <summary>What commands have in common by which people enter something.</summary>
internal static class EntryOptions
{
    public static Argument<string> Account() => new("account") { Description = "The account id" };

    public static Option<string> Note() => new("--note") { Description = "Why, in a sentence; whoever reads the score reads it too", Required = true, HelpName = "text" };

    /// <summary>The project by which scores are computed: what is entered must mean something to it.</summary>
    public static Task<ProjectSession> OpenAsync(Terminal terminal, ParseResult parsed, CancellationToken cancellation) =>
        ProjectSession.OpenForScoringAsync(terminal, parsed.GetValue(CommonOptions.Project), isDraft: false, cancellation);

    /// <summary>Who enters something.</summary>
    public static string AuthorOf(Terminal terminal, ProjectSession session, string? named) => Author.Of(terminal, named, new GitRepository(session.Data.Folder));

    /// <summary>Enters one thing, and says what was entered.</summary>
    public static async Task<ExitCode> EnterAsync(Terminal terminal, ProjectSession session, EntryRequest request, string format, CancellationToken cancellation)
    {
        var report = await new EnterEntries(session.Operations.Entries, session.Warehouse, terminal.Clock).RunAsync(session.Project, [request], skipRefused: false, cancellation);
        return Answer(terminal, session, report, format);
    }

    /// <summary>Says what was entered; fails with what was refused.</summary>
    public static ExitCode Answer(Terminal terminal, ProjectSession session, EntryReport report, string format)
    {
        if (report.Refused is [var fault, ..])
        {
            throw new Failure(fault.IsUnknownName ? ExitCode.NotFound : ExitCode.Usage, fault.Message, fault.Fix);
        }

        if (format == "json")
        {
            Json.Write(terminal.RawOut, report.Added.Select(entry => EntryShape.Of(entry, session.Project.Zone)));
            return ExitCode.Done;
        }

        foreach (var entry in report.Added)
        {
            terminal.Out.MarkupLineInterpolated($"[bold]Entry {entry.Number}[/]: {EntryText.Of(entry, session.Project.Zone)}");
            terminal.Out.WriteLine(EntryText.FromWhen(entry, session.Project.Zone));
        }

        return ExitCode.Done;
    }
}
