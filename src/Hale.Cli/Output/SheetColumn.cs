namespace Hale.Cli.Output;

/// <summary>A column of a <see cref="Sheet"/>.</summary>
/// <param name="Header">What stands above it.</param>
/// <param name="Right">Whether it holds numbers, which stand to the right.</param>
/// <param name="Fit">What becomes of it where there is too little room.</param>
internal sealed record SheetColumn(string Header, bool Right = false, SheetFit Fit = SheetFit.Kept);
