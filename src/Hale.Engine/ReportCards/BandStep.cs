namespace Hale.Engine.ReportCards;

/// <summary>A band beside the next better one.</summary>
/// <param name="Worse">The worse band.</param>
/// <param name="Better">The better one.</param>
/// <param name="Difference">The share that left in the worse one minus that in the better one.</param>
public sealed record BandStep(string Worse, string Better, Figure Difference);
