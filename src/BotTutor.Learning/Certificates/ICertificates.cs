namespace BotTutor.Learning.Certificates;

/// <summary>All certificates. Writes are buffered and become true with the unit of work; a second one for the same enrolment at once fails.</summary>
public interface ICertificates
{
    /// <returns>None for a serial that was never given out, or whose learner had everything erased.</returns>
    Task<Certificate?> FindAsync(CertificateSerial serial, CancellationToken cancellationToken);

    Task<Certificate?> FindAsync(EnrolmentId enrolment, CancellationToken cancellationToken);

    Task AddAsync(Certificate certificate, CancellationToken cancellationToken);
}
