using Hale.Charts.Marks;

namespace Hale.Charts.Roc;

public static class RocChart
{
    public static Svg Draw(RocModel model) => NothingToDraw.Because(model.Head, "no value");
}
