using Hale.Core.Expressions;

namespace Hale.Core.Sources;

/// <summary>What happens to the rows of a source's files before they become facts.</summary>
public sealed record RowPreparation
{
    /// <summary>Nothing: rows are taken as they stand.</summary>
    public static RowPreparation AsTheyStand { get; } = new();

    /// <summary>How numbers and dates stand in text cells.</summary>
    public CellNotation Notation { get; init; } = CellNotation.Standard;

    /// <summary>Columns with a stated name and type.</summary>
    public IReadOnlyList<TypedColumn> Columns { get; init; } = [];

    /// <summary>Values that stand where columns could.</summary>
    public IReadOnlyList<ConstantColumn> Constants { get; init; } = [];

    /// <summary>Accounts that are found by what rows say, where a column could stand.</summary>
    public IReadOnlyList<ResolvedColumn> Resolved { get; init; } = [];

    /// <summary>Columns taken from other files.</summary>
    public IReadOnlyList<Lookup> Lookups { get; init; } = [];

    /// <summary>
    /// Which rows are kept, over the columns of the files: typed as <see cref="Columns"/> says, else texts. The others are left out. Null keeps all.
    /// </summary>
    public Expression? Where { get; init; }

    /// <summary>Whether a row whose time is empty makes no fact, rather than being refused.</summary>
    public bool Optional { get; init; }

    /// <summary>The query whose rows take the place of the files'; null when there is none.</summary>
    public FileQuery? Query { get; init; }

    /// <summary>The columns of the files that are read where a mapping names one: itself, or those of the keys of a <see cref="ResolvedColumn"/>.</summary>
    public IEnumerable<string> Behind(string column) =>
        Resolved.FirstOrDefault(resolved => resolved.Name == column) is { } found ? found.Keys.Select(key => key.Column) : [column];
}
