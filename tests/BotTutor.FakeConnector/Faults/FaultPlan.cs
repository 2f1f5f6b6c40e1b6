namespace BotTutor.FakeConnector.Faults;

/// <summary>The faults that are still to come.</summary>
internal sealed class FaultPlan
{
    private readonly Lock _gate = new();
    private readonly List<(Fault Fault, int Left)> _faults = [];

    public void Add(Fault fault)
    {
        lock (_gate)
        {
            _faults.Add((fault, fault.Count));
        }
    }

    /// <summary>Takes the first fault that hits the call.</summary>
    public Fault? Take(string method)
    {
        lock (_gate)
        {
            var place = _faults.FindIndex(planned => planned.Fault.Method is null || planned.Fault.Method == method);
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
