using Hale.Engine.Auditing.Input;

namespace Hale.Intake.Audit;

/// <summary>Tells how far a step is, a hundred times at most.</summary>
internal sealed class ProgressStep
{
    private readonly string _name;
    private readonly IProgress<AuditProgress>? _progress;
    private int _told;

    public ProgressStep(string name, IProgress<AuditProgress>? progress)
    {
        (_name, _progress) = (name, progress);
        progress?.Report(new AuditProgress(name, 0));
    }

    public void Report(double share)
    {
        var hundredths = (int)(Math.Clamp(share, 0, 1) * 100);
        if (hundredths > _told)
        {
            _told = hundredths;
            _progress?.Report(new AuditProgress(_name, hundredths / 100.0));
        }
    }
}
