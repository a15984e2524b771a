using Hale.Engine.Auditing.Input;

namespace Hale.Engine.Judging;

/// <summary>Tells what is being done.</summary>
internal sealed class Steps(IProgress<AuditProgress>? progress)
{
    public void Say(string step) => progress?.Report(new AuditProgress(step, null));
}
