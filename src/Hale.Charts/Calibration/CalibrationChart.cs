using Hale.Charts.Marks;

namespace Hale.Charts.Calibration;

public static class CalibrationChart
{
    public static Svg Draw(CalibrationModel model) => NothingToDraw.Because(model.Head, "no value");
}
