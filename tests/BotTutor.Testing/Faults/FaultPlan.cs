namespace BotTutor.Testing.Faults;

/// <summary>The faults of a fake platform that are still to come.</summary>
internal sealed class FaultPlan<TFault>
    where TFault : class
{
    private readonly Lock _gate = new();
    private readonly List<(TFault Fault, int Left)> _faults = [];

    /// <param name="fault">What goes wrong.</param>
    /// <param name="count">How many calls it hits.</param>
    public void Add(TFault fault, int count)
    {
        lock (_gate)
        {
            _faults.Add((fault, count));
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _faults.Clear();
        }
    }

    /// <summary>Takes the first fault that hits the call.</summary>
    public TFault? Take(Predicate<TFault> hits)
    {
        lock (_gate)
        {
            var place = _faults.FindIndex(planned => hits(planned.Fault));
            if (place < 0)
            {
                return null;
            }

            var (fault, left) = _faults[place];
            if (left > 1)
            {
                _faults[place] = (fault, left - 1);
            }
            else
            {
                _faults.RemoveAt(place);
            }

            return fault;
        }
    }
}
