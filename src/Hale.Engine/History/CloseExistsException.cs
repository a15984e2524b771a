namespace Hale.Engine.History;

/// <summary>The day has its official close already, and there is never a second one. Nothing has changed.</summary>
/// <param name="score">The name of the score.</param>
/// <param name="label">The day.</param>
public sealed class CloseExistsException(string score, string label) : Exception($"`{score}` has its close of {label}");
