using Hale.Cli.Hosting;
using Hale.Core.Outcomes;
using Hale.Core.Projects;
using Hale.Core.Time;

namespace Hale.Cli.Output;

/// <summary>Writes a ledger of outcomes, entry by entry.</summary>
internal abstract class LedgerWriter
{
    /// <summary>A writer of a format.</summary>
    public static LedgerWriter For(string format, Terminal terminal, Project project, AsOf asOf) => format switch
    {
        "csv" => new LedgerCsvWriter(terminal.RawOut, project.Zone),
        "json" => new LedgerJsonWriter(terminal.RawOut, project.Zone),
        _ => new LedgerTableWriter(terminal.Out, project, asOf),
    };

    public abstract void Write(string account, LedgerEntry entry);

    /// <summary>Ends the output once everything is written.</summary>
    public abstract void Complete();
}
