/** Sections that hold what a meeting has set aside for later: a list of questions there is no analysis of anything. */
import type {SectionId} from '../document/section-id.ts'

/** What a new one is called. */
export const parkingLotTitle = 'Parking lot'

const titles =
  /^[^\p{L}]*(?:(?:the )?parking[- ]lot|parked (?:items|questions|topics)|themenspeicher|aparcamiento(?: de temas)?|estacionamento(?: de ideias)?|sujets? en attente)(?![\p{L}\p{N}])/iu

export const isParkingLot = ({id, title}: {readonly id: SectionId; readonly title: string}): boolean => id === 'other' && titles.test(title)
