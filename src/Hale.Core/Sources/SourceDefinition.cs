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

    /// <summary>The name of the declared source: facts of the same rows share it.</summary>
    public string Declared => Name.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? Name[..dot] : Name;

    /// <summary>How the account of a row is found; none where a column holds it.</summary>
    public IReadOnlyList<AccountKey> AccountKeys => KeysOf(Mapping.AccountColumn);

    /// <summary>How the parent of an account is found; none where a column holds it, or there is none.</summary>
    public IReadOnlyList<AccountKey> ParentKeys => Mapping is RowMapping.Accounts accounts
        ? KeysOf(accounts.Attributes.FirstOrDefault(attribute => attribute.Attribute == RowMapping.Accounts.ParentAttribute)?.Column)
        : [];

    /// <summary>When it was down, the earliest first.</summary>
    public IReadOnlyList<Outage> Outages { get; init; } = [];

    /// <summary>What makes a row suspect, by name, sorted.</summary>
    public IReadOnlyList<RowCheck> Checks { get; init; } = [];

    /// <summary>The declared columns that checks read, each once, by name, sorted.</summary>
    public IReadOnlyList<TypedColumn> CheckedColumns =>
        [.. Checks.SelectMany(check => check.Columns).DistinctBy(column => column.Name, StringComparer.Ordinal).OrderBy(column => column.Name, StringComparer.Ordinal)];

    private IReadOnlyList<AccountKey> KeysOf(string? column) => Rows.Resolved.FirstOrDefault(resolved => resolved.Name == column)?.Keys ?? [];
}
