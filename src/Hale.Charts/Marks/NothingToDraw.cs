namespace Hale.Charts.Marks;

/// <summary>What stands in the place of a chart that has nothing to show.</summary>
internal static class NothingToDraw
{
    private const double Height = 44;

    /// <summary>Says so in one line.</summary>
    /// <param name="head">What the chart says about itself.</param>
    /// <param name="why">Why, beginning small and without a full stop.</param>
    public static Svg Because(ChartHead head, string why)
    {
        var canvas = new Canvas(head, Height);
        canvas.Text(0, 26, $"nothing to draw: {why}", "chart-text chart-muted", room: head.Width);
        return canvas.Finish();
    }
}
