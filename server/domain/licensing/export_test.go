package licensing

// InChunks makes the service deal with so many due licenses at once.
func (s *Service) InChunks(n int) *Service {
	s.chunk = n
	return s
}
