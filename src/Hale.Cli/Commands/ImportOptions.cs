using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Engine.Import;

namespace Hale.Cli.Commands;

/// <summary>The options of <c>hale import</c>.</summary>
internal sealed class ImportOptions
{
    public Option<bool> Rejected { get; } = new("--rejected") { Description = "Import nothing; list the records that were refused" };

    public Option<bool> Suspect { get; } = new("--suspect") { Description = "Import nothing; list the stored records that a check of their source finds suspect" };

    public Option<string?> Source { get; } = new("--source") { Description = "With --rejected or --suspect: only of this source", HelpName = "name" };

    public Option<bool> RetractMissingFiles { get; } = new("--retract-missing-files")
    {
        Description = "Retract the facts of files that were imported and are no longer there; otherwise they still count",
    };

    public Option<bool> FromTheBeginning { get; } = new("--from-the-beginning")
    {
        Description = "Read all rows of databases again, also where a source has a `cursor`",
    };

    public Option<bool> Strict { get; } = new("--strict") { Description = "End with 1 when a contract of a source is broken; everything is imported all the same" };

    public Option<string> Format { get; } = CommonOptions.Format("text", "json", "csv");

    public IEnumerable<Option> All => [Rejected, Suspect, Source, RetractMissingFiles, FromTheBeginning, Strict, Format];

    /// <summary>What is to be listed; null when the sources are to be imported.</summary>
    public SetAsideKind? Listed(ParseResult parsed)
    {
        var (rejected, suspect) = (parsed.GetValue(Rejected), parsed.GetValue(Suspect));
        if (rejected && suspect)
        {
            throw new Failure(ExitCode.Usage, "`--rejected` and `--suspect` exclude one another", "ask for one list at a time");
        }

        if (rejected || suspect)
        {
            return parsed.GetValue(RetractMissingFiles)
                ? throw new Failure(ExitCode.Usage, "a list imports nothing, so it retracts nothing", "leave out `--retract-missing-files`")
                : rejected ? SetAsideKind.Refused : SetAsideKind.Suspect;
        }

        return parsed.GetValue(Source) is not null ? throw new Failure(ExitCode.Usage, "`--source` chooses what is listed", "add `--rejected` or `--suspect`")
            : parsed.GetValue(Format) == "csv" ? throw new Failure(ExitCode.Usage, "an import is reported as text or json", "write `--format json`, or add `--rejected` or `--suspect`")
            : null;
    }

    public MissingFilePolicy Missing(ParseResult parsed) => parsed.GetValue(RetractMissingFiles) ? MissingFilePolicy.Retract : MissingFilePolicy.Keep;
}
