using Hale.Charts.Marks;

namespace Hale.Charts.Bars;

public static class IntervalBarsChart
{
    public static Svg Draw(IntervalBarsModel model) => NothingToDraw.Because(model.Head, "no value");
}
