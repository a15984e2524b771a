using Hale.Charts.Marks;

namespace Hale.Charts.Periods;

public static class PeriodChart
{
    public static Svg Draw(PeriodModel model) => NothingToDraw.Because(model.Head, "no value");
}
