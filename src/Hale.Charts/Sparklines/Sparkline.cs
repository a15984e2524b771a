using Hale.Charts.Marks;

namespace Hale.Charts.Sparklines;

public static class Sparkline
{
    public static Svg Draw(SparklineModel model) => new Canvas(model.Id, model.Title, 120, 28).Finish();
}
