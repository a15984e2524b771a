using Hale.Charts.Marks;

namespace Hale.Charts.LeadTimes;

public static class LeadTimeChart
{
    public static Svg Draw(LeadTimeModel model) => NothingToDraw.Because(model.Head, "no value");
}
