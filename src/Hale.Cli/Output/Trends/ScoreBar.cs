namespace Hale.Cli.Output.Trends;

/// <summary>A number on its scale as a bar of text.</summary>
internal static class ScoreBar
{
    private const int Width = 24;
    private const int Eighths = 8;
    private const string Parts = " ▏▎▍▌▋▊▉";

    /// <summary>The bar; at its full width the number is at the upper end of the scale.</summary>
    public static string Of(decimal number, decimal from, decimal to)
    {
        var (low, high) = (Math.Min(from, to), Math.Max(from, to));
        var filled = high == low ? 0 : (int)Math.Round(Math.Clamp((number - low) / (high - low), 0, 1) * Width * Eighths);
        return (new string('█', filled / Eighths) + Parts[filled % Eighths]).TrimEnd();
    }
}
