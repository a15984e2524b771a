namespace Hale.DuckDb;

/// <summary>A column of a result.</summary>
/// <param name="Name">Its name, as the query gives it.</param>
/// <param name="Type">Its type.</param>
/// <param name="Width">The digits of a DECIMAL, else 0.</param>
/// <param name="Scale">The digits after the point of a DECIMAL, else 0.</param>
/// <param name="ElementType">The type of a LIST's elements, else <see cref="DuckType.Invalid"/>.</param>
public readonly record struct DuckField(
    string Name, DuckType Type, byte Width = 0, byte Scale = 0, DuckType ElementType = DuckType.Invalid);
