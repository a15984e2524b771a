namespace Hale.Warehouse.DuckDb.Import.Tables;

/// <summary>A column of a table of facts, and where it comes from.</summary>
/// <param name="Column">The column.</param>
/// <param name="Value">The staged column, or a value that every row has.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Name">Its name where a row is written for people.</param>
internal sealed record TableField(string Column, string Value, FieldKind Kind, string Name)
{
    /// <summary>Whether it is the same for every row.</summary>
    public bool IsConstant { get; init; }

    /// <summary>Whether it is a part of what the row says, rather than of who it is.</summary>
    public bool IsContent { get; init; } = true;

    /// <summary>Whether checks read it by its name.</summary>
    public bool IsChecked { get; init; } = true;

    /// <summary>The value over staged rows with a name.</summary>
    public string Of(string alias) => IsConstant ? Value : $"{alias}.{Value}";
}
