using Hale.Core.Contracts;
using Hale.Core.Time;

namespace Hale.Core.Sources;

/// <summary>One source of facts: files, how they are read, and what their rows become. Of a declared source whose rows make several facts there is one for each.</summary>
/// <param name="Name">The unique name; of one fact among several <c>source.fact</c>.</param>
/// <param name="Files">Where the files are.</param>
/// <param name="Format">How the files are written.</param>
/// <param name="Mapping">What a row becomes.</param>
/// <param name="Zone">The zone of timestamps that carry no offset.</param>
/// <param name="Known">When facts became known.</param>
/// <param name="Reach">Up to when silence of this source means that nothing happened.</param>
public sealed record SourceDefinition(
    string Name, SourceFiles Files, FileFormat Format, RowMapping Mapping, ProjectZone Zone, KnownRule Known, ReachRule Reach)
{
    /// <summary>What happens to the rows before they become facts.</summary>
    public RowPreparation Rows { get; init; } = RowPreparation.AsTheyStand;

    /// <summary>The database whose rows take the place of files', of which there are none then; null for files.</summary>
    public SourceDatabase? Database { get; init; }

    /// <summary>Where the rows are, as it is shown to people: the files or the database.</summary>
    public string Origin => Database?.ToString() ?? Files.ToString();

    /// <summary>The name of the declared source: facts of the same rows share it.</summary>
    public string Declared => DeclaredOf(Name);

    /// <summary>The name of the declared source to which a fact belongs.</summary>
    /// <param name="name">The name of a source, or of one fact of it.</param>
    public static string DeclaredOf(string name) => name.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? name[..dot] : name;

    /// <summary>How the account of a row is found; none where a column holds it.</summary>
    public IReadOnlyList<AccountKey> AccountKeys => KeysOf(Mapping.AccountColumn);

    /// <summary>How the parent of an account is found; none where a column holds it, or there is none.</summary>
    public IReadOnlyList<AccountKey> ParentKeys => Mapping is RowMapping.Accounts accounts
        ? KeysOf(accounts.Attributes.FirstOrDefault(attribute => attribute.Attribute == RowMapping.Accounts.ParentAttribute)?.Column)
        : [];

    /// <summary>When it was down, the earliest first.</summary>
    public IReadOnlyList<Outage> Outages { get; init; } = [];

    /// <summary>How long after the end of a local day its facts of that day may still arrive, so that the day closes only then; zero or more.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>What it means that a row is no longer there.</summary>
    public AbsenceRule Absent { get; init; }

    /// <summary>What it promises.</summary>
    public SourceContract Contract { get; init; } = SourceContract.None;

    /// <summary>What makes a row suspect, by name, sorted.</summary>
    public IReadOnlyList<RowCheck> Checks { get; init; } = [];

    /// <summary>Whether its rows are versions of a history, each believed from one moment until another.</summary>
    public bool IsHistory => Known is KnownRule.Interval;

    /// <summary>Whether a column is the one from which on its versions were believed.</summary>
    public bool IsVersionedBy(TimeColumn time) => Known is KnownRule.Interval { From: var from } && from == time.Column;

    /// <summary>The declared columns that checks read, each once, by name, sorted.</summary>
    public IReadOnlyList<TypedColumn> CheckedColumns =>
        [.. Checks.SelectMany(check => check.Columns).DistinctBy(column => column.Name, StringComparer.Ordinal).OrderBy(column => column.Name, StringComparer.Ordinal)];

    private IReadOnlyList<AccountKey> KeysOf(string? column) => Rows.Resolved.FirstOrDefault(resolved => resolved.Name == column)?.Keys ?? [];
}
