namespace Hale.Core.Sources;

/// <summary>A column that becomes an attribute of the account.</summary>
/// <param name="Attribute">The attribute's name.</param>
/// <param name="Column">The column's name in the file.</param>
/// <param name="Type">What its cells are; an empty cell gives no attribute.</param>
public sealed record AttributeColumn(string Attribute, string Column, AttributeType Type);
