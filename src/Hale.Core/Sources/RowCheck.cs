using Hale.Core.Expressions;

namespace Hale.Core.Sources;

/// <summary>A condition that makes a row of a source suspect. Such a row is stored, counted and listed.</summary>
/// <param name="Name">The name, unique within the source.</param>
/// <param name="Condition">True for a suspect row; false or missing for any other. Its references are names of <see cref="RowFields"/>, of the row's properties or attributes, and of <see cref="Columns"/>.</param>
public sealed record RowCheck(string Name, Expression Condition)
{
    /// <summary>The columns that it reads as its source declares them. A cell that is not of the declared type is missing; dates and times are numbers of days.</summary>
    public IReadOnlyList<TypedColumn> Columns { get; init; } = [];
}
