using Hale.Core.Projects;
using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Warehouse.DuckDb.Identity;
using Hale.Warehouse.DuckDb.Import.Ledger;
using Hale.Warehouse.DuckDb.Import.Versions;

namespace Hale.Warehouse.DuckDb.Import;

/// <summary>What every step of the loading of a file has at hand.</summary>
internal sealed record LoadScope(
    DuckConnection Connection, Project Project, SourceDefinition Source, StagedFile File, FileEntry Entry, ImportLedger Ledger, Identities Identities, CancellationToken Cancellation)
{
    /// <summary>Whether the accounts of the rows are found by keys, so that they may become others although the rows stay the same.</summary>
    public bool IsResolved => Source.AccountKeys.Count > 0;

    /// <summary>The number of the file as a literal.</summary>
    public string FileNumber => DuckSql.Literal(Entry.Number);

    /// <inheritdoc cref="Closing"/>
    public Closing Closing => new(Source, Ledger);

    /// <summary>Whether what is absent from the file has vanished: not so where it holds only a part of the rows.</summary>
    public bool IsWhole => File.Cursor is null;

    /// <summary>Whether the file goes on where the last one ended, so that what was said of that one's records still holds.</summary>
    public bool IsContinued => File.Cursor is { IsContinued: true };

    /// <summary>The source's name as a literal.</summary>
    public string SourceText => DuckSql.Literal(Source.Name);

    /// <summary>When a staged row became known.</summary>
    public string KnownAt => KnownAtOf("");

    /// <inheritdoc cref="KnownAt"/>
    /// <param name="alias">The staged rows' name with a dot.</param>
    public string KnownAtOf(string alias) => $"coalesce({alias}{StagedColumns.KnownAt}, {DuckSql.Literal(Ledger.Now.Micros)})";

    /// <summary>Which import a version is recorded to have been closed by, of one that is over at a moment: none while that moment has not come.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="before">Which it was recorded to be.</param>
    public string ClosedBy(string moment, string before = "NULL") => $"CASE WHEN {moment} <= {DuckSql.Literal(Ledger.Now.Micros)} THEN coalesce({before}, {DuckSql.Literal(Ledger.Number())}) END";

    public long Execute(string sql) => Connection.Execute(sql, Cancellation);

    public bool Any(string query) => Connection.Scalar<bool>($"SELECT EXISTS ({query})", Cancellation);
}
