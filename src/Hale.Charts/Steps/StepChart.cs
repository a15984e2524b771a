using Hale.Charts.Marks;

namespace Hale.Charts.Steps;

public static class StepChart
{
    public static Svg Draw(StepModel model) => NothingToDraw.Because(model.Head, "no value");
}
