using Hale.Charts.Marks;

namespace Hale.Charts.Dots;

public static class IntervalDotsChart
{
    public static Svg Draw(IntervalDotsModel model) => NothingToDraw.Because(model.Head, "no value");
}
