namespace Hale.Language.Diagnostics;

/// <summary>A place in a project's file.</summary>
/// <param name="File">The path relative to the project folder, forward slashes.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public readonly record struct SourceSpan(string File, int Line, int Column)
{
    /// <summary><c>file:line:column</c>, as editors and terminals understand it.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");
}
