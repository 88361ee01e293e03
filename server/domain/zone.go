package domain

import (
	"path"
	"sync"
	"time"
	_ "time/tzdata" // zones must not depend on the machine
)

var zones sync.Map // name → *time.Location

// Zone loads an IANA zone; rows hold only names that were checked when written.
func Zone(name string) *time.Location {
	if z, ok := loaded(name); ok {
		return z
	}
	return time.UTC
}

// KnownZone tells whether name is an IANA zone, spelled as IANA does: zones are
// read from files, and a path has many spellings. The machine's own is not.
func KnownZone(name string) bool {
	if name == "" || name == "Local" || len(name) > 64 || path.Clean(name) != name {
		return false
	}
	_, ok := loaded(name)
	return ok
}

// loaded keeps the zones that there are: reading one takes longer than what is
// done with it. There are some hundreds.
func loaded(name string) (*time.Location, bool) {
	if z, ok := zones.Load(name); ok {
		return z.(*time.Location), true
	}
	z, err := time.LoadLocation(name)
	if err != nil {
		return nil, false
	}
	zones.Store(name, z)
	return z, true
}

// windowsZones are the names by which Windows, and the reference systems' API,
// know the zones that are in use there (Unicode CLDR, territory 001).
var windowsZones = map[string]string{
	"Dateline Standard Time": "Etc/GMT+12", "UTC-11": "Etc/GMT+11", "Hawaiian Standard Time": "Pacific/Honolulu",
	"Alaskan Standard Time": "America/Anchorage", "Pacific Standard Time": "America/Los_Angeles",
	"US Mountain Standard Time": "America/Phoenix", "Mountain Standard Time": "America/Denver",
	"Central America Standard Time": "America/Guatemala", "Central Standard Time": "America/Chicago",
	"Central Standard Time (Mexico)": "America/Mexico_City", "Canada Central Standard Time": "America/Regina",
	"SA Pacific Standard Time": "America/Bogota", "Eastern Standard Time": "America/New_York",
	"US Eastern Standard Time": "America/Indiana/Indianapolis", "Venezuela Standard Time": "America/Caracas",
	"Paraguay Standard Time": "America/Asuncion", "Atlantic Standard Time": "America/Halifax",
	"SA Western Standard Time": "America/La_Paz", "Pacific SA Standard Time": "America/Santiago",
	"Newfoundland Standard Time": "America/St_Johns", "E. South America Standard Time": "America/Sao_Paulo",
	"Argentina Standard Time": "America/Argentina/Buenos_Aires", "SA Eastern Standard Time": "America/Cayenne",
	"Greenland Standard Time": "America/Nuuk", "Montevideo Standard Time": "America/Montevideo",
	"Azores Standard Time": "Atlantic/Azores", "Cape Verde Standard Time": "Atlantic/Cape_Verde",
	"GMT Standard Time": "Europe/London", "Greenwich Standard Time": "Atlantic/Reykjavik",
	"Morocco Standard Time": "Africa/Casablanca", "W. Europe Standard Time": "Europe/Berlin",
	"Central Europe Standard Time": "Europe/Budapest", "Romance Standard Time": "Europe/Paris",
	"Central European Standard Time": "Europe/Warsaw", "W. Central Africa Standard Time": "Africa/Lagos",
	"Namibia Standard Time": "Africa/Windhoek", "GTB Standard Time": "Europe/Bucharest",
	"Middle East Standard Time": "Asia/Beirut", "Egypt Standard Time": "Africa/Cairo",
	"Syria Standard Time": "Asia/Damascus", "South Africa Standard Time": "Africa/Johannesburg",
	"FLE Standard Time": "Europe/Kiev", "Turkey Standard Time": "Europe/Istanbul",
	"Israel Standard Time": "Asia/Jerusalem", "Jordan Standard Time": "Asia/Amman",
	"Arabic Standard Time": "Asia/Baghdad", "Kaliningrad Standard Time": "Europe/Kaliningrad",
	"Arab Standard Time": "Asia/Riyadh", "E. Africa Standard Time": "Africa/Nairobi",
	"Belarus Standard Time": "Europe/Minsk", "Russian Standard Time": "Europe/Moscow",
	"Iran Standard Time": "Asia/Tehran", "Arabian Standard Time": "Asia/Dubai",
	"Azerbaijan Standard Time": "Asia/Baku", "Mauritius Standard Time": "Indian/Mauritius",
	"Georgian Standard Time": "Asia/Tbilisi", "Caucasus Standard Time": "Asia/Yerevan",
	"Afghanistan Standard Time": "Asia/Kabul", "West Asia Standard Time": "Asia/Tashkent",
	"Pakistan Standard Time": "Asia/Karachi", "India Standard Time": "Asia/Kolkata",
	"Sri Lanka Standard Time": "Asia/Colombo", "Nepal Standard Time": "Asia/Kathmandu",
	"Central Asia Standard Time": "Asia/Bishkek", "Bangladesh Standard Time": "Asia/Dhaka",
	"Ekaterinburg Standard Time": "Asia/Yekaterinburg", "Myanmar Standard Time": "Asia/Yangon",
	"SE Asia Standard Time": "Asia/Bangkok", "N. Central Asia Standard Time": "Asia/Novosibirsk",
	"China Standard Time": "Asia/Shanghai", "North Asia Standard Time": "Asia/Krasnoyarsk",
	"Singapore Standard Time": "Asia/Singapore", "W. Australia Standard Time": "Australia/Perth",
	"Taipei Standard Time": "Asia/Taipei", "Ulaanbaatar Standard Time": "Asia/Ulaanbaatar",
	"North Asia East Standard Time": "Asia/Irkutsk", "Tokyo Standard Time": "Asia/Tokyo",
	"Korea Standard Time": "Asia/Seoul", "Cen. Australia Standard Time": "Australia/Adelaide",
	"AUS Central Standard Time": "Australia/Darwin", "E. Australia Standard Time": "Australia/Brisbane",
	"AUS Eastern Standard Time": "Australia/Sydney", "West Pacific Standard Time": "Pacific/Port_Moresby",
	"Tasmania Standard Time": "Australia/Hobart", "Yakutsk Standard Time": "Asia/Yakutsk",
	"Central Pacific Standard Time": "Pacific/Guadalcanal", "Vladivostok Standard Time": "Asia/Vladivostok",
	"New Zealand Standard Time": "Pacific/Auckland", "UTC+12": "Etc/GMT-12", "Fiji Standard Time": "Pacific/Fiji",
	"Magadan Standard Time": "Asia/Magadan", "Tonga Standard Time": "Pacific/Tongatapu",
	"Samoa Standard Time": "Pacific/Apia", "Line Islands Standard Time": "Pacific/Kiritimati",
}
